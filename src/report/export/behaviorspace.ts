import type { Ensemble } from "../../experiments/ensemble.js";
import { byRuns, timeseriesTable } from "../../experiments/tables/index.js";
import { headLines, quotedLine } from "../sweep/behaviorspace.js";
import type { Exported, Refused } from "./exported.js";
import type { ExportSource, Made } from "./source.js";

/** Columns of the table of courses that stand before what is measured. */
const LEAD = ["run", "scenario", "rep", "seed", "step", "day", "date"];

/** The course of every run as a table of BehaviorSpace, measured on the recorded steps. */
export function behaviorSpace(source: ExportSource, made: Made): Exported | Refused {
  if (source.kind === "run")
    return behaviorSpaceExport(
      courses(source.ensemble, made),
      "a row for each recorded step of each run; what is measured are the columns of timeseries.csv",
    );
  return {
    format: "behaviorspace",
    found: "what was observed has no runs and no steps",
    allowed: "runs or sweeps",
  };
}

function* courses(ensemble: Ensemble, made: Made): Generator<string> {
  const { id } = ensemble.scenario;
  let isBegun = false;
  for (const { columns, rows } of byRuns(timeseriesTable, ensemble)) {
    const measured = columns.slice(LEAD.length);
    if (!isBegun)
      yield headLines({ ...made, model: id, experiment: id }, ["scenario", "seed"], ["day", ...measured]);
    isBegun = true;
    const order = ["run", "scenario", "seed", "step", "day", ...measured].map((name) =>
      columns.indexOf(name),
    );
    yield rows.map((row) => quotedLine(order.map((c) => String(row[c] ?? "")))).join("");
  }
}

/** A table of BehaviorSpace as an export. */
export function behaviorSpaceExport(content: string | Iterable<string>, what: string): Exported {
  return {
    format: "behaviorspace",
    title: "table of BehaviorSpace (NetLogo)",
    files: [{ name: "table.csv", what, columns: [], content }],
    recipes: [
      {
        language: "R",
        lines: [
          'table <- read.csv("table.csv", skip = 6, check.names = FALSE)',
          'last <- table[table[["[step]"]] == max(table[["[step]"]]), ]',
          "summary(last)",
        ],
      },
    ],
    notes: [
      "Six lines stand before the header, as NetLogo writes them (version, model, experiment, date, two of the size of the world, of which there is none); every cell is quoted; an empty one is a value that does not exist.",
      "It has no row for each province; the formats eha and arrow have, of a run. [step] counts steps from 0; their length is in the scenario.",
    ],
  };
}
