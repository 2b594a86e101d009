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
import type { SourceText } from "../../scenario/lineage.js";
import { readScenario, type ScenarioReading } from "../../scenario/read.js";
import { vocabulary } from "../../scenario/words.js";
import { parseTree } from "../../trees/parse.js";

interface Checked {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
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
    return reading.ok ? { faults: [], warnings: reading.warnings } : { faults: reading.faults, warnings: [] };
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

function report({ name, faults, warnings }: Checked & { readonly name: string }): void {
  for (const warning of warnings) process.stdout.write(`warning: ${formatFault(warning)}\n`);
  for (const line of formatFaults(faults)) process.stdout.write(`${line}\n`);
  if (faults.length === 0) process.stdout.write(`${name}: good\n`);
}
