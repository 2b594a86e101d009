import { type EventHistory, monthOf, type Network } from "../../experiments/event-history/index.js";
import type { Cell } from "../../math/table.js";
import { csvOf } from "../csv.js";
import { blind, type Exported, type Refused } from "./exported.js";
import { diffnetScript } from "./netdiffuser-script.js";
import { type ExportSource, historiesIn, isBlind, scenarioOf } from "./source.js";

/** Times of adoption and who watches whom, with a script that makes diffnet objects of them (R package netdiffuseR). */
export function netdiffuser(source: ExportSource): Exported | Refused {
  if (isBlind(source)) return blind("netdiffuser");
  const { toa, slices, edges, months } = tablesOf(historiesIn(source));
  return {
    format: "netdiffuser",
    title: "diffusion networks for the R package netdiffuseR",
    files: [
      {
        name: "toa.csv",
        what: "the time of adoption of each province in each run",
        columns: [
          { name: "run", unit: "number", meaning: "run, from 1" },
          { name: "province", unit: "id", meaning: "province" },
          { name: "toa", unit: "months", meaning: "month of its plan, from 1; empty = none by the end" },
          { name: "toa_days", unit: "days", meaning: "day of its plan, from day 0" },
        ],
        content: csvOf({ columns: ["run", "province", "toa", "toa_days"], rows: toa }),
      },
      {
        name: "edges.csv",
        what: "who watches whom: weights of alter for ego, which sum to 1 for each ego",
        columns: [
          { name: "network", unit: "number", meaning: "network, from 1" },
          { name: "ego", unit: "id", meaning: "province that watches" },
          { name: "alter", unit: "id", meaning: "province that is watched" },
          { name: "value", unit: "share", meaning: "share of ego's attention" },
        ],
        content: csvOf({ columns: ["network", "ego", "alter", "value"], rows: edges }),
      },
      {
        name: "networks.csv",
        what: "which network holds in which run, and from when",
        columns: [
          { name: "run", unit: "number", meaning: "run, from 1" },
          { name: "from_month", unit: "months", meaning: "first month in which it holds, until the next" },
          { name: "network", unit: "number", meaning: "network of edges.csv" },
        ],
        content: csvOf({ columns: ["run", "from_month", "network"], rows: slices }),
      },
      {
        name: "make-diffnet.R",
        what: "makes a diffnet object of each run",
        columns: [],
        content: diffnetScript(months, scenarioOf(source).title.en),
      },
    ],
    recipes: [
      {
        language: "R",
        lines: [
          "library(netdiffuseR)",
          'source("make-diffnet.R")',
          'exposure(diffnets[["1"]], valued = TRUE)',
        ],
      },
    ],
    notes: [
      "netdiffuseR counts time in whole periods; here these are months of 365.25/12 days, and days stand beside them.",
      "The network is the model's assumption of who watches whom; no datum tells it, and for what was observed it is that of the scenario.",
      "Weights count only where netdiffuseR is told so (valued = TRUE).",
    ],
  };
}

interface Tables {
  readonly toa: Cell[][];
  readonly edges: Cell[][];
  readonly slices: Cell[][];
  /** Months of the watching. */
  readonly months: number;
}

function tablesOf(histories: Iterable<EventHistory>): Tables {
  const [toa, edges, slices]: Cell[][][] = [[], [], []];
  const numbers = new Map<string, number>();
  let months = 1;
  for (const history of histories) {
    const { run, days, localities, until, surroundings } = history;
    months = monthOf(history, until);
    localities.forEach(({ id }, i) => {
      const isIn = Number.isFinite(days[i]);
      toa.push([run, id, isIn ? monthOf(history, days[i]) : null, isIn ? days[i] : null]);
    });
    for (const network of surroundings.networks) {
      const key = JSON.stringify(network.weights);
      const known = numbers.get(key);
      const number = known ?? numbers.size + 1;
      if (known === undefined) edges.push(...edgesOf(network, number, history));
      numbers.set(key, number);
      slices.push([run, monthOf(history, network.from), number]);
    }
  }
  return { toa, edges, slices, months };
}

function edgesOf({ weights }: Network, number: number, { localities }: EventHistory): Cell[][] {
  return weights.flatMap((row, i) =>
    row.flatMap((weight, j): Cell[][] =>
      weight > 0 ? [[number, localities[i].id, localities[j].id, weight]] : [],
    ),
  );
}
