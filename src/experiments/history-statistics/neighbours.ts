import { exposureAt, moran, type Weight } from "../../analysis/diffusion/index.js";
import { survivalTimes } from "../../analysis/survival/index.js";
import { landBorders, seaLinks } from "../../data/borders.js";
import { adoptionHorizon } from "../../data/khanal2024.js";
import { exp } from "../../math/exact.js";
import { averageRanks } from "../../math/ranks.js";
import { adopted, type History, type Places } from "./history.js";
import type { Judgement } from "./judgement.js";

/** Ranks by which closeness in wealth falls by a factor of e. */
const REACH = 4;

const touching = new Set([...landBorders, ...seaLinks].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const byBorders =
  ({ ids }: Places): Weight =>
  (i, j) =>
    touching.has(`${ids[i]} ${ids[j]}`) ? 1 : 0;

const byWealth = ({ traits }: Places): Weight => {
  const ranks = averageRanks(traits.map(({ gdp }) => gdp));
  return (i, j) => exp(-Math.abs(ranks[i] - ranks[j]) / REACH);
};

/** Mean, over provinces with a plan, of the share of neighbours that had one before; null if none has any. */
function exposureAtAdoption(history: History, weight: Weight): number | null {
  const times = survivalTimes(
    history.days,
    Math.max(adoptionHorizon, ...history.days.filter(Number.isFinite)),
  );
  const seen = times
    .map(({ time, event }, i) => (event ? exposureAt(times, weight, i, time) : null))
    .filter((share) => share !== null);
  return seen.length > 0 ? seen.reduce((sum, share) => sum + share, 0) / seen.length : null;
}

function clustering(history: History, weight: Weight): number | null {
  const plans = adopted(history);
  return plans.length >= 4 && plans.includes(1) && plans.includes(0) ? moran(plans, weight).i : null;
}

/** Whether provinces follow those next to them. */
export const neighbourStatistics: readonly Judgement[] = [
  {
    id: "exposure-borders",
    aspect: "neighbours",
    name: {
      en: "share of bordering provinces with a plan, at one's own",
      zh: "本省发布规划时相邻省份已有规划的份额",
    },
    of: (history, places) => exposureAtAdoption(history, byBorders(places)),
    needs: [],
  },
  {
    id: "exposure-wealth",
    aspect: "neighbours",
    name: {
      en: "share of provinces of like wealth with a plan, at one's own",
      zh: "本省发布规划时人均GDP相近省份已有规划的份额",
    },
    of: (history, places) => exposureAtAdoption(history, byWealth(places)),
    needs: [],
  },
  {
    id: "moran-adoption",
    aspect: "neighbours",
    name: { en: "Moran's I of having a plan, over borders", zh: "有无规划的Moran I（相邻省份）" },
    of: (history, places) => clustering(history, byBorders(places)),
    needs: [],
  },
];
