import type { Cases } from "../../experiments/cases.js";
import type { Cell } from "../../math/table.js";
import { csvOf } from "../csv.js";
import type { Exported, Refused } from "./exported.js";
import { casesIn, type ExportSource } from "./source.js";

/** Events without which the package takes no data. */
const FEWEST = 2;

/** Cascades as the R package NetworkInference reads them (`as_cascade_long`): each run a cascade, only who adopted. */
export function networkInference(source: ExportSource): Exported | Refused {
  const rows = [...casesIn(source)].flatMap(eventsOf);
  if (rows.length < FEWEST)
    return {
      format: "networkinference",
      found: `${rows.length === 1 ? "one plan" : "no plan"} in all runs`,
      allowed: `${FEWEST} plans or more, as that package demands`,
    };
  return {
    format: "networkinference",
    title: "cascades of plans for the R package NetworkInference",
    files: [
      {
        name: "cascades.csv",
        what: "a row for each plan; provinces that never have one are left out, as that package expects",
        columns: [
          { name: "node_name", unit: "id", meaning: "province" },
          { name: "event_time", unit: "days", meaning: "day of its plan, from day 0" },
          { name: "cascade_id", unit: "name", meaning: "run, or observed" },
        ],
        content: csvOf({ columns: ["node_name", "event_time", "cascade_id"], rows }),
      },
      {
        name: "nodes.csv",
        what: "all provinces, also those without a plan in any cascade: hand them over as node_names",
        columns: [{ name: "node_name", unit: "id", meaning: "province" }],
        content: csvOf({ columns: ["node_name"], rows: nodesOf(source).map((id) => [id]) }),
      },
    ],
    recipes: [
      {
        language: "R",
        lines: [
          "library(NetworkInference)",
          'nodes <- read.csv("nodes.csv", na.strings = "")',
          'cascades <- as_cascade_long(read.csv("cascades.csv", na.strings = ""), node_names = nodes$node_name)',
          "netinf(cascades, n_edges = 30)",
        ],
      },
    ],
    notes: [
      "What the package infers can be set beside the network of the model, which the format netdiffuser has; what was observed is one cascade, from which no network can be told.",
      "A run without any plan is no cascade and is not there. The end of the watching is not part of this format: never and not yet are the same.",
    ],
  };
}

function eventsOf({ run, seed, days, localities }: Cases): Cell[][] {
  return localities
    .map(({ id }, i): [string, number, Cell] => [id, days[i], seed === null ? "observed" : run])
    .filter(([, day]) => Number.isFinite(day))
    .sort(([, a], [, b]) => a - b);
}

function nodesOf(source: ExportSource): string[] {
  const [{ localities }] = casesIn(source);
  return localities.map(({ id }) => id);
}
