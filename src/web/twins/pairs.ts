import { nameOf } from "../parts/places.js";
import type { Compared } from "../simulate/request.js";
import { listOf, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

const NAMED = 3;

/** The twin of the paired dots and of the map beside them. */
export function pairsTwin({ provinces, pairs }: Compared): Twin {
  const most = [...provinces]
    .filter(({ median }) => median !== 0)
    .sort((a, b) => Math.abs(b.median) - Math.abs(a.median) || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED);
  return {
    title: `${say("compare")}: ${say("sameLuck", { n: pairs })}`,
    name: "compare",
    summary: say("pairsSummary", {
      of: provinces.length,
      earlier: provinces.filter(({ median }) => median < 0).length,
      later: provinces.filter(({ median }) => median > 0).length,
      same: provinces.filter(({ median }) => median === 0).length,
      most: most.length > 0 ? listOf(most.map(({ id }) => nameOf(id))) : say("nobodyYet"),
    }),
    table: () => ({
      columns: [
        ...[say("province"), say("medianDays"), say("low"), say("high")],
        ...[say("pairsEarlier"), say("pairsLater")],
      ],
      rows: provinces.map(({ id, median, low, high, earlier, gained, later, lost }) => [
        ...[nameOf(id), ...[median, low, high].map(Math.round)],
        ...[earlier + gained, later + lost],
      ]),
    }),
  };
}
