import type { Weight } from "../../analysis/diffusion/index.js";
import type { Covariates } from "../../analysis/survival/index.js";
import { type Fault, faultAt } from "../../faults/fault.js";
import {
  ANY_NUMBER,
  caseNames,
  columnNamed,
  columnOfCases,
  type GivenTable,
  numbersOf,
  placeOfCell,
  placeOfColumn,
  textsOf,
} from "../../tables/index.js";
import type { DiffusionQuestion } from "./question.js";
import { readBorders } from "./read-borders.js";
import { readTimes } from "./read-times.js";
import type { DiffusionSample, Grouping } from "./sample.js";

/** A sample, or everything that is wrong with the tables. */
export type SampleReading =
  | { readonly ok: true; readonly sample: DiffusionSample }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Curves of more groups than this cannot be told apart. */
const MOST_GROUPS = 6;

/** Takes what a question asks for out of a table, and who borders on whom out of another. */
export function readSample(
  table: GivenTable,
  question: DiffusionQuestion,
  borders: GivenTable | null,
): SampleReading {
  const faults: Fault[] = [];
  const columns = columnsOf(table, question, faults);
  if (columns === null) return { ok: false, faults };
  const cases = caseNames(table, columns.cases, faults);
  const sample = {
    cases,
    times: readTimes(table, columns, question, faults),
    grouping: columns.group === null ? null : groupingOf(table, columns.group, faults),
    covariates: covariatesOf(table, columns.covariates, faults),
    weight: bordersOf(borders, cases, faults),
  };
  return faults.length === 0 ? { ok: true, sample } : { ok: false, faults };
}

interface Columns {
  readonly time: number;
  readonly event: number;
  readonly cases: number | undefined;
  readonly group: number | null;
  readonly covariates: readonly number[];
}

/** The columns by number; null when some are not there or serve twice. */
function columnsOf(table: GivenTable, question: DiffusionQuestion, faults: Fault[]): Columns | null {
  const named = (name: string, asker: string) => columnNamed(table, name, asker, faults);
  const time = named(question.time, "--time");
  const event = named(question.event, "--event");
  const given = question.cases === undefined ? undefined : named(question.cases, "--cases");
  const group = question.group === undefined ? null : named(question.group, "--group");
  const covariates = question.covariates.map((name) => named(name, "--covariates"));
  if (time === undefined || event === undefined || group === undefined || faults.length > 0) return null;
  const all = covariates.filter((column) => column !== undefined);
  const used = [time, event, ...all, ...(group === null ? [] : [group])];
  for (const column of [event, ...all].filter((each, k, list) => each === time || list.indexOf(each) < k))
    faults.push(usedTwice(table, column));
  const cases = question.cases === undefined ? columnOfCases(table, used) : given;
  return faults.length > 0 ? null : { time, event, cases, group, covariates: all };
}

function usedTwice(table: GivenTable, column: number): Fault {
  const found = `the column ${JSON.stringify(table.header[column])} is asked for twice`;
  return faultAt(
    placeOfColumn(table, column),
    found,
    "different columns for --time, --event and each of --covariates",
    "name another column",
  );
}

function groupingOf(table: GivenTable, column: number, faults: Fault[]): Grouping {
  const name = table.header[column];
  const of = textsOf(table, column);
  of.forEach((text, row) => {
    const place = placeOfCell(table, row, column);
    if (text === "")
      faults.push(faultAt(place, `${name}: a case without a group`, "a group for every case", "fill it in"));
  });
  const levels = [...new Set(of)];
  const allowed = `2 to ${MOST_GROUPS} groups`;
  const place = placeOfColumn(table, column);
  if (levels.length === 1)
    faults.push(
      faultAt(place, `${name}: ${JSON.stringify(levels[0])} for every case`, allowed, "leave out --group"),
    );
  if (levels.length > MOST_GROUPS)
    faults.push(
      faultAt(
        place,
        `${name}: ${levels.length} different values`,
        allowed,
        "merge them into fewer groups, or give a number among --covariates",
      ),
    );
  return { name, levels, of };
}

function covariatesOf(table: GivenTable, columns: readonly number[], faults: Fault[]): Covariates {
  return Object.fromEntries(
    columns.map((column) => {
      const before = faults.length;
      const values = numbersOf(table, column, ANY_NUMBER, faults);
      if (faults.length === before && values.every((value) => value === values[0]))
        faults.push(
          faultAt(
            placeOfColumn(table, column),
            `${table.header[column]}: ${values[0]} for every case`,
            "a covariate that differs between cases",
            "a constant explains no difference; leave it out of --covariates",
          ),
        );
      return [table.header[column], values];
    }),
  );
}

function bordersOf(table: GivenTable | null, cases: readonly string[], faults: Fault[]): Weight | null {
  return table === null ? null : readBorders(table, cases, faults);
}
