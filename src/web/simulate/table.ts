import { csvPieces } from "../../report/csv.js";
import { resultTables } from "../../report/result-tables.js";
import type { ScenarioFiles } from "../scenario-files.js";
import { making } from "./making.js";
import { read } from "./read.js";
import type { Answer, NamedFile } from "./request.js";

/** Runs a scenario again, as closely kept as the command line keeps it, and says one of its tables as CSV. */
export function* table(
  { scenario, name }: { readonly scenario: NamedFile; readonly name: string },
  files: ScenarioFiles,
): Generator<Answer> {
  const ensemble = yield* making(read(scenario, files), { courses: true });
  const found = resultTables(ensemble, false).find((each) => each.name === name);
  if (found) yield { kind: "table", name, csv: [...csvPieces(found.pieces())] };
}
