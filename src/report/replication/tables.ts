import type { Model, Solution } from "../../analysis/qca/index.js";
import type { Analysis } from "../../experiments/replication/analyse.js";
import type { Replication } from "../../experiments/replication/compare.js";
import { corrections, speedVariants, tieVariants } from "../../experiments/replication/dependence.js";
import { explanationOf } from "../../experiments/replication/explanations.js";
import {
  OUTCOME,
  OUTCOMES,
  READINGS,
  type ReplicationReading,
} from "../../experiments/replication/readings.js";
import { CONDITIONS } from "../../experiments/replication/sets.js";
import { tallyOf } from "../../experiments/replication/tally.js";
import type { Cell, Table } from "../../math/table.js";
import { ledgerTable } from "../ledger-words.js";

const snakes = READINGS.map((reading) => reading.replace("-", "_"));
const LIST = ";";

/** The tables of a replication by file name; all readings in each, so that they do not depend on the one shown. */
export function replicationTables(replication: Replication): ReadonlyMap<string, Table> {
  return new Map([
    ["tally", tallyTable(replication)],
    ["numbers", numbersTable(replication)],
    ["case_lists", listsTable(replication)],
    ["truth_tables", truthTables(replication)],
    ["necessity", necessityTables(replication)],
    ["solutions", solutionsTable(replication)],
    ["memberships", membershipsTable(replication)],
    ["corrections", correctionsTable()],
    ["speed_choices", speedTable()],
    ["thresholds_and_ties", tiesTable()],
    ["ledger", ledgerTable("en")],
  ]);
}

function tallyTable(replication: Replication): Table {
  return {
    columns: [
      "table",
      "numbers",
      ...snakes.map((each) => `numbers_${each}`),
      "lists",
      ...snakes.map((each) => `lists_${each}`),
    ],
    rows: tallyOf(replication).map(({ table, numbers, lists }) => [
      table,
      ...[numbers, lists].flatMap(({ of, reproduced }) => [
        of,
        ...READINGS.map((reading) => reproduced[reading]),
      ]),
    ]),
  };
}

function numbersTable({ figures }: Replication): Table {
  return {
    columns: [
      ...["table", "outcome", "item", "statistic", "published"],
      ...snakes,
      ...snakes.map((each) => `reproduced_${each}`),
      ...["verdict", "likeliest_reason"],
    ],
    rows: figures.map((figure) => [
      ...[figure.table, figure.outcome, figure.item, figure.statistic, figure.published],
      ...READINGS.map((reading) => figure.values[reading]),
      ...READINGS.map((reading) => Number(figure.reproduced[reading])),
      figure.reproduced.corrected ? "reproduced" : "not reproduced",
      figure.reproduced.corrected ? null : (explanationOf(figure)?.why.en ?? null),
    ]),
  };
}

function listsTable({ lists }: Replication): Table {
  return {
    columns: [
      ...["table", "outcome", "item", "published"],
      ...snakes,
      ...snakes.map((each) => `reproduced_${each}`),
    ],
    rows: lists.map((each) => [
      ...[each.table, each.outcome, each.item, each.published.join(LIST)],
      ...READINGS.map((reading) => each.lists[reading].join(LIST)),
      ...READINGS.map((reading) => Number(each.reproduced[reading])),
    ]),
  };
}

/** Rows for every reading and outcome, with the two in front. */
function rowsOfAll(
  { analyses }: Replication,
  rowsOf: (analysis: Analysis) => readonly (readonly Cell[])[],
): Cell[][] {
  const rows = (reading: ReplicationReading) =>
    OUTCOMES.flatMap((outcome) =>
      rowsOf(analyses[reading][outcome]).map((row) => [reading, outcome, ...row]),
    );
  return READINGS.flatMap(rows);
}

function truthTables(replication: Replication): Table {
  return {
    columns: [
      "reading",
      "outcome",
      "configuration",
      "output",
      "n",
      "inclusion",
      "pri",
      "cases",
      "deviant_cases",
    ],
    rows: rowsOfAll(replication, ({ table }) =>
      table.rows.map((row) => [
        row.configuration.join(""),
        row.output,
        row.n,
        row.inclusion,
        row.pri,
        row.cases.join(LIST),
        row.deviant.join(LIST),
      ]),
    ),
  };
}

function necessityTables(replication: Replication): Table {
  return {
    columns: ["reading", "outcome", "condition", "incl_n", "ron", "cov_n"],
    rows: rowsOfAll(replication, ({ necessity }) =>
      necessity.map(({ condition, inclN, RoN, covN }) => [condition, inclN, RoN, covN]),
    ),
  };
}

function solutionsTable(replication: Replication): Table {
  return {
    columns: ["reading", "outcome", "kind", "model", "path", "incl_s", "pri", "cov_s", "cov_u", "cases"],
    rows: rowsOfAll(replication, (analysis) => [
      ...rowsOfSolution("conservative", analysis.conservative),
      ...analysis.intermediate.flatMap(({ label, solution }) =>
        rowsOfSolution(`intermediate ${label}`, solution),
      ),
      ...rowsOfSolution("parsimonious", analysis.parsimonious),
    ]),
  };
}

function rowsOfSolution(kind: string, solution: Solution | null): Cell[][] {
  return (solution?.models ?? []).flatMap((model, m) =>
    rowsOfModel(model).map((row) => [kind, m + 1, ...row]),
  );
}

/** The paths of a model, then the model as a whole. */
function rowsOfModel({ name, paths, fit }: Model): Cell[][] {
  return [
    ...paths.map((path) => [
      path.name,
      path.inclS,
      path.PRI,
      path.covS,
      path.covU,
      path.cases.flat().join(LIST),
    ]),
    [name, fit.inclS, fit.PRI, fit.covS, null, null],
  ];
}

function membershipsTable(replication: Replication): Table {
  const sets = [...CONDITIONS, OUTCOME];
  return {
    columns: ["reading", "outcome", "province", ...sets],
    rows: rowsOfAll(replication, ({ memberships }) =>
      memberships.cases.map((id, i) => [id, ...sets.map((set) => memberships.columns[set][i])]),
    ),
  };
}

function correctionsTable(): Table {
  const names = ["none", "conditions", "conditions and breadth", "conditions, breadth and speed"];
  return {
    columns: ["corrected", "numbers", "lists"],
    rows: corrections().map(({ applied, numbers, lists }) => [names[applied], numbers, lists]),
  };
}

function speedTable(): Table {
  return {
    columns: ["power", "gdp_ranks", "beijing_days", "solution", "numbers", "lists"],
    rows: speedVariants().map(({ choice, solution, numbers, lists }) => [
      choice.power === "inferred" ? "inferred (an inference)" : "table 2",
      choice.wealth,
      choice.beijing,
      solution,
      numbers,
      lists,
    ]),
  };
}

function tiesTable(): Table {
  return {
    columns: ["thresholds", "intensity_from", "ties", "diffusion", "intensity", "breadth"],
    rows: tieVariants().map(({ thresholds, intensity, ties, solutions }) => [
      thresholds.join("/"),
      intensity,
      ties,
      solutions.diffusion,
      solutions.intensity,
      solutions.breadth,
    ]),
  };
}
