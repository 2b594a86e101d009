import { ink } from "../../charts/drawing/palette.js";
import { provinces } from "../../data/provinces.js";
import { captionOf } from "../../report/caption.js";
import type { Scenario } from "../../scenario/scenario.js";
import { BASE_DAY, observed } from "../observed.js";
import { nameOf } from "../parts/places.js";
import { planDay, planDays } from "../parts/runs.js";
import { lookOfDay } from "../parts/tile-map.js";
import { yearTicks } from "../parts/year-ticks.js";
import type { Simulated } from "../simulate/request.js";
import { language } from "../state/store.js";
import { monthOf, say } from "../words/speak.js";
import type { Seen, SeenCurve } from "./picture.js";

/** What the lab shows on a day, ready to be drawn; `scenario` with its name and nothing left open. */
export function seenInLab(result: Simulated, scenario: Scenario, today: number, hash: string): Seen {
  const days = planDays(result);
  const n = days.filter((day) => day <= today).length;
  return {
    title: scenario.title[language.value],
    subtitle: say("live", { date: monthOf(BASE_DAY + today), n, of: days.length }),
    tiles: tilesOf(result, today),
    curve: curveOf(result, today),
    caption: [say("limits"), ...captionOf({ scenario, seeds: result.seeds }, hash, language.value)],
  };
}

function tilesOf(result: Simulated, today: number): Seen["tiles"] {
  return provinces.map((province) => {
    const { id, tileCompact } = province;
    const { fill, said, isKnown } = lookOfDay(planDay(result, id), today, BASE_DAY);
    const kind = fill !== null ? "filled" : isKnown ? "never" : "noData";
    return {
      place: { ...province, tile: tileCompact },
      look: { kind, fill: fill ?? ink.paper },
      lines: said === "" ? [nameOf(id)] : [nameOf(id), said],
    };
  });
}

function curveOf(result: Simulated, today: number): SeenCurve {
  const { from, until, seeds, overRuns } = result;
  const at = (day: number) => (day - from) / (until - from);
  const line = (name: string, kind: "observed" | "simulated", days: readonly number[]) => ({
    ...{ name, kind, end: at(Math.min(today, until)) },
    rises: days
      .filter((day) => day <= today)
      .sort((a, b) => a - b)
      .map(at),
  });
  return {
    title: say("curve"),
    provinces: result.ids.length,
    years: yearTicks(BASE_DAY + from, BASE_DAY + until).map(({ day, year }) => ({
      at: at(day - BASE_DAY),
      year,
    })),
    band: seeds.length > 1 ? overRuns.band.map(({ day, ...rest }) => ({ at: at(day), ...rest })) : [],
    bandName: `${say("band")} (${seeds.length})`,
    lines: [
      line(say("thisRun", { seed: seeds[0]! }), "simulated", planDays(result)),
      line(say("observed"), "observed", [...observed.values()]),
    ],
  };
}
