import {
  type CalibrationSpecReading,
  isCalibration,
  readCalibrationSpec,
} from "../../experiments/calibration/spec/read-calibration-spec.js";
import {
  EXPERIMENT_FILE,
  type ExperimentReading,
  isExperiment,
  readExperiment,
} from "../../experiments/spec/index.js";
import { type Fault, formatFault } from "../../faults/fault.js";
import { formatFaults } from "../../faults/fold.js";
import { loadFitted } from "../../node/calibration/calibration-files.js";
import { InputError } from "../../node/input-error.js";
import { loadNamedTable } from "../../node/named-table.js";
import { findExperiment, loadParent } from "../../node/scenario-files.js";
import type { Country } from "../../scenario/country/country.js";
import type { SourceText } from "../../scenario/lineage.js";
import { readScenario, type ScenarioReading } from "../../scenario/read.js";
import { vocabulary } from "../../scenario/words.js";
import { parseTree } from "../../trees/parse.js";
import { undrawnLetters } from "../undrawn-letters.js";

interface Checked {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** What was read of a country of one's own. */
  readonly country?: string;
}

/** `yardstick validate`: every fault of every file; exit code 2 if there is any. */
export function validate(names: readonly string[], { json }: { readonly json?: boolean }): void {
  const checked = names.map((name) => ({ name, ...check(name) }));
  if (json) process.stdout.write(`${JSON.stringify(checked, null, 2)}\n`);
  else for (const each of checked) report(each);
  const count = checked.reduce((sum, { faults }) => sum + faults.length, 0);
  if (count > 0) throw new InputError(`${count} fault${count === 1 ? "" : "s"} found.`);
}

/** A file that cannot be read has one fault; it keeps none of the others from being checked. */
function check(name: string): Checked {
  try {
    const reading = readingOf(findExperiment(name));
    if (!reading.ok) return { faults: reading.faults, warnings: [] };
    const country = "scenario" in reading ? reading.scenario.country : null;
    return { faults: [], warnings: reading.warnings, ...(country && { country: countedIn(country) }) };
  } catch (cause) {
    if (cause instanceof InputError) return { faults: cause.faults, warnings: [] };
    throw cause;
  }
}

/** A file is read as what it is meant to be. */
function readingOf(source: SourceText): ScenarioReading | ExperimentReading | CalibrationSpecReading {
  const { tree } = parseTree(source.text, source.where, EXPERIMENT_FILE);
  if (tree !== undefined && isCalibration(tree))
    return readCalibrationSpec(source, { vocabulary, loadScenario: loadFitted, loadTable: loadNamedTable });
  return tree !== undefined && isExperiment(tree)
    ? readExperiment(source, { vocabulary, loadScenario: loadParent, loadTable: loadNamedTable })
    : readScenario(source.text, source.where, vocabulary, loadParent);
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** How much of a country was read, so that a table that was cut off shows. */
function countedIn({ regions, borders, observed }: Country): string {
  const plans = observed.filter(({ plan }) => plan !== null).length;
  const without = observed.length - plans;
  const counts = [
    counted(regions.length, "region"),
    counted(borders.length, "border"),
    counted(plans, "observed plan"),
    `${counted(without, "region")} without a plan`,
  ].join(", ");
  const lacking = undrawnLetters(regions.map(({ name }) => name)).join(" ");
  return lacking === ""
    ? counts
    : `${counts}; pictures will lack ${lacking} in names, tables and briefs will not`;
}

function report({ name, faults, warnings, country }: Checked & { readonly name: string }): void {
  for (const warning of warnings) process.stdout.write(`warning: ${formatFault(warning)}\n`);
  for (const line of formatFaults(faults)) process.stdout.write(`${line}\n`);
  if (faults.length === 0) process.stdout.write(`${name}: good${country ? `; ${country}` : ""}\n`);
}
