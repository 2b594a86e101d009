import { type Dialect, reworded } from "../../charts/drawing/dialect.js";
import {
  type Covariate,
  covariates,
  type EventHistory,
  personMonths,
  spells,
} from "../../experiments/event-history/index.js";
import type { Table } from "../../math/table.js";
import { csvOf, csvPieces } from "../csv.js";
import { dialectOf } from "../dialect.js";
import { blind, type ColumnNote, type Exported, type Refused } from "./exported.js";
import { type ExportSource, historiesIn, isBlind, scenarioOf } from "./source.js";

const RUN: ColumnNote = { name: "run", unit: "number", meaning: "run, from 1" };
const PROVINCE: ColumnNote = { name: "province", unit: "id", meaning: "province" };
const EVENT: ColumnNote = {
  name: "event",
  unit: "yes or no",
  meaning:
    "1 where its plan is published at the end of the row (spells) or in it (months), 0 where it is not",
};

const monthColumns: readonly ColumnNote[] = [
  ...[RUN, PROVINCE],
  { name: "month", unit: "months of 365.25/12 days", meaning: "month of the watching, from 1" },
  ...[EVENT, ...covariates],
];

const spellColumns: readonly ColumnNote[] = [
  { name: "id", unit: "id", meaning: "province in a run" },
  ...[RUN, PROVINCE],
  { name: "start", unit: "days", meaning: "day after which the spell begins, from day 0" },
  { name: "stop", unit: "days", meaning: "last day of the spell" },
  EVENT,
];

/** Event histories for regressions of the hazard: months for a discrete one, spells for Cox's. */
export function eha(source: ExportSource): Exported | Refused {
  if (isBlind(source)) return blind("eha");
  const pieces = (of: (history: EventHistory) => Table) => csvPieces(mapped(historiesIn(source), of));
  return {
    format: "eha",
    title: "event history of the provinces' plans",
    files: [
      {
        name: "months.csv",
        what: "a row for each month in which a province could have published its plan, until it did or the watching ended",
        columns: monthColumns,
        content: pieces(personMonths),
      },
      {
        name: "spells.csv",
        what: "the same in continuous time: spells (start, stop], cut wherever a plan comes out or whom provinces watch changes, with the covariates of months.csv after these columns",
        columns: spellColumns,
        content: pieces(spells),
      },
      {
        name: "dictionary.csv",
        what: "the covariates of both, and what the model calls them",
        columns: [],
        content: csvOf(dictionary(covariates, dialectOf(scenarioOf(source), "en"))),
      },
    ],
    recipes: [
      {
        language: "R",
        lines: [
          "library(survival)",
          'spells <- read.csv("spells.csv", na.strings = "")',
          "coxph(Surv(start, stop, event) ~ exposure + university + strata(run), data = spells)",
          'months <- read.csv("months.csv", na.strings = "")',
          'glm(event ~ exposure + central + university, family = binomial("cloglog"), data = months)',
        ],
      },
    ],
    notes: [
      "The event is the publication of a plan. In the model a hazard acts on the decision, which comes earlier by the drafting time; exposures and signals of these rows are those before the publication, so that their coefficients are not the parameters of the model.",
      "central, facilitation and restriction are alike for all provinces at a time: in a Cox regression they cancel, and only months.csv can tell of them.",
      "Runs of one scenario are many samples of one model: pooling them makes standard errors small without making the model true. Take one run, or strata(run) and the spread between runs.",
      "Provinces without a plan at the end are censored, not late. One whose plan was out before the first day was never at risk and has no rows.",
    ],
  };
}

function dictionary(of: readonly Covariate[], dialect: Dialect): Table {
  return {
    columns: ["name", "in_model", "unit", "meaning"],
    rows: of.map(({ name, inModel, unit, meaning }) => [name, inModel, unit, reworded(meaning, dialect)]),
  };
}

function* mapped<T, U>(values: Iterable<T>, of: (value: T) => U): Generator<U> {
  for (const value of values) yield of(value);
}
