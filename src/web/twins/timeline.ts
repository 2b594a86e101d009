import { formatDay } from "../../math/calendar.js";
import { observed } from "../observed.js";
import { nameOf } from "../parts/places.js";
import type { Simulated } from "../simulate/request.js";
import { percent, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

const DAYS_PER_MONTH = 365.25 / 12;

/** The twin of the timeline: each province's real plan, that of the run, and what holds 80% of the runs. */
export function timelineTwin(result: Simulated): Twin {
  const { ids, published, overRuns, baseDay } = result;
  const dated = (day: number | null | undefined) =>
    day === null || day === undefined || !Number.isFinite(day) ? null : formatDay(Math.floor(baseDay + day));
  return {
    title: say("timeline"),
    name: "timeline",
    summary: summaryOf(result),
    table: () => ({
      columns: [
        ...[say("province"), say("observedDate"), say("simulatedDate")],
        ...[`${say("interval")}, ${say("low")}`, `${say("interval")}, ${say("high")}`, say("shareOfRuns")],
      ],
      rows: ids.map((id, i) => [
        ...[nameOf(id), dated(observed.get(id)), dated(published[i])],
        ...overRuns.middles[i]!.map(dated),
        percent(overRuns.reached[i]!),
      ]),
    }),
  };
}

function summaryOf({ ids, published }: Simulated): string {
  const apart = ids
    .map((id, i) => published[i]! - (observed.get(id) ?? Number.POSITIVE_INFINITY))
    .filter(Number.isFinite)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  const middle = apart[Math.floor((apart.length - 1) / 2)];
  return say("timelineSummary", {
    ...{ of: ids.length, both: apart.length },
    earlier: apart.filter((days) => days < 0).length,
    later: apart.filter((days) => days > 0).length,
    months: middle === undefined ? "–" : Math.round(Math.abs(middle) / DAYS_PER_MONTH),
  });
}
