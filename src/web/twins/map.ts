import { formatDay } from "../../math/calendar.js";
import { BASE_DAY } from "../observed.js";
import { nameOf } from "../parts/places.js";
import { listOf, monthOf, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

const FIRST = 3;

/** The twin of a map: the day of each province's plan (Infinity = none), as far as it is out by today. */
export function mapTwin(days: ReadonlyMap<string, number>, today: number): Twin {
  const out = [...days].filter(([, day]) => day <= today).sort(([, a], [, b]) => a - b);
  const none = [...days].filter(([, day]) => day > today);
  const names = (of: readonly (readonly [string, number])[]) =>
    of.length > 0 ? listOf(of.map(([id]) => nameOf(id))) : say("nobodyYet");
  const date = monthOf(BASE_DAY + today);
  return {
    title: say("map"),
    name: "map",
    summary: say("mapSummary", {
      ...{ n: out.length, of: days.size, date },
      ...{ first: names(out.slice(0, FIRST)), none: names(none) },
    }),
    table: () => ({
      columns: [say("province"), say("days"), say("date")],
      rows: [
        ...out.map(([id, day]) => [nameOf(id), Math.floor(day), formatDay(Math.floor(BASE_DAY + day))]),
        ...none.map(([id]) => [nameOf(id), null, null]),
      ],
    }),
  };
}
