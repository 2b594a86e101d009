import { ambitionTiers, type Chart, spoken } from "../../charts/index.js";
import { ambitionTiers as observedTiers } from "../../data/khanal2024.js";
import { intervalOf } from "./bands.js";
import type { Subject } from "./subject.js";

const names = [
  { en: "1: to lead the world", zh: "第1级：引领世界" },
  { en: "2: the world's front rank", zh: "第2级：世界前列" },
  { en: "3: to lead in chosen fields", zh: "第3级：部分领域领先" },
  { en: "4: regional or local aims", zh: "第4级：区域或地方目标" },
  { en: "5: no plan", zh: "第5级：没有规划" },
];

const note = {
  en: "Observed: Figure 4 of Khanal et al.; 8 of 10 members of tier 4 are inferred. The thresholds are fitted to these very counts, so agreement is no test; the simulated tier does not depend on whether a plan comes out.",
  zh: "实际：Khanal等图4；第4级10省中8省为推定。分级阈值正是由这些数估计，因此一致不是检验；模拟的级别不取决于是否发布规划。",
};

/** Provinces in each tier of ambition, in Figure 4 of Khanal et al. and in the runs. */
export function ambitionPicture({ ensemble, seen, language, caption }: Subject): Chart {
  const { outcomes } = ensemble;
  const observed = new Map<string, number>(observedTiers.map(({ id, tier }) => [id, tier]));
  const simulated = (tier: number, run: number) =>
    seen.filter(({ index }) => outcomes.values.tier[run * outcomes.provinces + index] === tier).length;
  return ambitionTiers({
    ...{ language, caption: [spoken(note, language), ...caption] },
    rows: names.map((name, k) => ({
      tier: k + 1,
      name: spoken(name, language),
      observed: seen.filter(({ place }) => observed.get(place.id) === k + 1).length,
      simulated: intervalOf(Array.from({ length: outcomes.runs }, (_, run) => simulated(k + 1, run))),
    })),
  });
}
