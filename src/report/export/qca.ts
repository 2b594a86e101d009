import { calibrated, type Rule } from "../../analysis/qca/index.js";
import type { Cases } from "../../experiments/cases.js";
import type { Cell, Table } from "../../math/table.js";
import { csvOf, csvPieces } from "../csv.js";
import type { Exported } from "./exported.js";
import { type ExportedSet, exportedSets } from "./qca-sets.js";
import { casesIn, type ExportSource } from "./source.js";

const LEAD = ["case", "run", "province"];

/** Cases with calibrated sets, for the R package QCA. */
export function qca(source: ExportSource): Exported {
  const [first] = casesIn(source);
  const [sets, left] = setsOf(first);
  return {
    format: "qca",
    title: "cases and sets for the R package QCA",
    files: [
      {
        name: "cases.csv",
        what: "a row for each province of each run: its membership in every set, and beside it the raw value",
        columns: [
          { name: "case", unit: "id", meaning: "province, and the number of its run" },
          { name: "run", unit: "number", meaning: "run, from 1" },
          { name: "province", unit: "id", meaning: "province" },
          ...sets.flatMap(({ name, meaning, raw }) => [
            { name, unit: "0 to 1", meaning },
            { name: `${name}_raw`, unit: "see calibrations.csv", meaning: raw },
          ]),
          { name: "toa_days", unit: "days", meaning: "day of its plan, from day 0; empty = none by the end" },
        ],
        content: csvPieces(tables(casesIn(source), sets)),
      },
      {
        name: "calibrations.csv",
        what: "how each set is made of its raw column, and the call of R's QCA that does the same",
        columns: [],
        content: csvOf(calibrations(first, sets)),
      },
    ],
    recipes: [
      {
        language: "R",
        lines: [
          "library(QCA)",
          'cases <- read.csv("cases.csv", row.names = "case", na.strings = "")',
          'table <- truthTable(cases[cases$run == 1, ], "DIFFUSION", conditions = "ENT, UNI, GDP, POW", incl.cut = 0.8)',
          "minimize(table, details = TRUE)",
        ],
      },
    ],
    notes: [
      "The thresholds are those from which the published tables follow, not those that the article states; with another number of provinces they move in proportion.",
      "Analyse one run at a time: provinces of several runs are no independent cases.",
      "There is no set of speed: its published tables need three choices that the article does not tell (see yardstick replicate). toa_days is there to calibrate it.",
      ...left.map(
        ({ name, meaning }) =>
          `There is no set ${name} (${meaning}): what it is made of is not modelled in this scenario, or was not counted.`,
      ),
    ],
  };
}

/** The sets for which there are raw values, and those for which there are none. */
function setsOf(cases: Cases): [readonly ExportedSet[], readonly ExportedSet[]] {
  const isThere = ({ values }: ExportedSet) => !values(cases).every(Number.isNaN);
  return [exportedSets.filter(isThere), exportedSets.filter((set) => !isThere(set))];
}

function* tables(all: Iterable<Cases>, sets: readonly ExportedSet[]): Generator<Table> {
  for (const cases of all)
    yield {
      columns: [...LEAD, ...sets.flatMap(({ name }) => [name, `${name}_raw`]), "toa_days"],
      rows: rowsOf(cases, sets),
    };
}

function rowsOf(cases: Cases, sets: readonly ExportedSet[]): Cell[][] {
  const { run, seed, localities, days } = cases;
  const columns = sets.map(({ values, rule }) => {
    const raw = values(cases);
    return { raw, memberships: calibrated(raw, rule(cases)) };
  });
  return localities.map(({ id }, i) => [
    ...[seed === null ? id : `${id}_${run}`, run, id],
    ...columns.flatMap(({ raw, memberships }) => [memberships[i], raw[i]]),
    Number.isFinite(days[i]) ? days[i] : null,
  ]);
}

function calibrations(cases: Cases, sets: readonly ExportedSet[]): Table {
  return {
    columns: [
      ...["set", "raw_column", "raw", "method", "inclusion", "crossover", "exclusion", "idm"],
      ...["categories", "r_call"],
    ],
    rows: sets.map((set): Cell[] => {
      const rule = set.rule(cases);
      const lead = [set.name, `${set.name}_raw`, set.raw, rule.method];
      return [...lead, ...anchorsOf(rule), callOf(set, rule)];
    }),
  };
}

/** Inclusion, crossover, exclusion, membership at the inclusion anchor, and categories, where a rule has them. */
function anchorsOf(rule: Rule): Cell[] {
  if (rule.method === "direct") {
    const { inclusion, crossover, exclusion } = rule.anchors;
    return [inclusion, crossover, exclusion, rule.atInclusion, null];
  }
  if (rule.method === "recode") return [null, null, null, null, categoriesOf(rule.categories)];
  return [null, null, null, null, null];
}

/** The call of R's QCA. */
function callOf({ name }: ExportedSet, rule: Rule): string | null {
  const raw = `cases$${name}_raw`;
  if (rule.method === "direct") {
    const { inclusion: i, crossover: c, exclusion: e } = rule.anchors;
    const anchors = i < e ? `i=${i}, c=${c}, e=${e}` : `e=${e}, c=${c}, i=${i}`;
    return `calibrate(${raw}, thresholds = "${anchors}", idm = ${rule.atInclusion})`;
  }
  return rule.method === "recode" ? `recode(${raw}, rules = "${categoriesOf(rule.categories)}")` : null;
}

/** As `0=0; 2=0.33`. */
function categoriesOf(categories: ReadonlyMap<number, number>): string {
  return [...categories].map(([category, membership]) => `${category}=${membership}`).join("; ");
}
