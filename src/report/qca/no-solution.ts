import { rowsWith, type TruthTable } from "../../analysis/qca/index.js";
import { type Fault, faultAt } from "../../faults/fault.js";
import { type GivenTable, placeOfColumn } from "../../tables/index.js";
import { configurationText } from "./configuration-text.js";
import type { QcaRequest } from "./request.js";

/** Why a truth table has no solution, at the column of its outcome; null if it has one. */
export function noSolution(given: GivenTable, table: TruthTable, request: QcaRequest): Fault | null {
  const explained = rowsWith(table, "1", ...(request.contradictions === "explained" ? ["C" as const] : []));
  const column = given.header.indexOf(table.outcome.replace(/^~\s*/, ""));
  const place = placeOfColumn(given, Math.max(column, 0));
  if (explained.length === 0) return nothingSufficient(table, place);
  const negative = rowsWith(
    table,
    "0",
    ...(request.contradictions === "negative" ? ["C" as const] : []),
    ...(request.solution === "conservative" ? ["?" as const] : []),
  );
  if (negative.length > 0) return null;
  return faultAt(
    place,
    `every configuration with cases is sufficient for ${table.outcome}`,
    "one or more that is not",
    "raise --inclusion-cut or --pri-cut, or take --solution conservative; otherwise nothing distinguishes the cases",
  );
}

function nothingSufficient(table: TruthTable, place: ReturnType<typeof placeOfColumn>): Fault {
  const { inclusion, cases, pri } = table.cuts;
  const best = table.rows
    .filter(({ n }) => n >= cases)
    .reduce<TruthTable["rows"][number] | null>(
      (most, row) => ((row.inclusion ?? 0) > (most?.inclusion ?? -1) ? row : most),
      null,
    );
  const found = `no configuration is sufficient for ${table.outcome} at inclusion ${inclusion}, PRI ${pri} and with ${cases} or more cases a row`;
  const highest =
    best === null
      ? `no row has ${cases} cases or more: lower --n-cut`
      : `the highest inclusion is ${shown(best.inclusion)} (row ${configurationText(best)}, PRI ${shown(best.pri)}): lower the cut-off that it misses`;
  return faultAt(place, found, "one or more", `${highest}, or conclude that nothing here is sufficient`);
}

function shown(value: number | null): string {
  return value === null ? "undefined" : value.toFixed(3);
}
