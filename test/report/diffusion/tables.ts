/** Tables for tests of the report on diffusion. */
import { type Fault, formatFault } from "../../../src/faults/fault.js";
import type { DiffusionQuestion } from "../../../src/report/diffusion/question.js";
import { readSample } from "../../../src/report/diffusion/read-sample.js";
import type { DiffusionSample } from "../../../src/report/diffusion/sample.js";
import { type GivenTable, readTable } from "../../../src/tables/index.js";

export const plain: DiffusionQuestion = {
  time: "time",
  event: "event",
  covariates: [],
  ties: "efron",
  categories: "log",
};

/** A table out of lines of CSV. */
export function tableOf(lines: readonly string[], file = "t.csv"): GivenTable {
  const reading = readTable(`${lines.join("\n")}\n`, file);
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join("\n"));
  return reading.table;
}

const readingOf = (
  lines: readonly string[],
  question: Partial<DiffusionQuestion>,
  borders?: readonly string[],
) => readSample(tableOf(lines), { ...plain, ...question }, borders ? tableOf(borders, "b.csv") : null);

/** The sample in lines of CSV that have no fault. */
export function sampleOf(
  lines: readonly string[],
  question: Partial<DiffusionQuestion> = {},
  borders?: readonly string[],
): DiffusionSample {
  const reading = readingOf(lines, question, borders);
  if (!reading.ok) throw new Error(reading.faults.map(formatFault).join("\n"));
  return reading.sample;
}

/** The faults of lines of CSV, one line each. */
export function faultsOf(
  lines: readonly string[],
  question: Partial<DiffusionQuestion> = {},
  borders?: readonly string[],
): string[] {
  const reading = readingOf(lines, question, borders);
  return reading.ok ? [] : reading.faults.map((fault: Fault) => formatFault(fault));
}
