import { InputError } from "../../node/input-error.js";
import { findScenario, loadParent } from "../../node/scenario-files.js";
import { type Fault, formatFault } from "../../scenario/fault.js";
import { readScenario } from "../../scenario/read.js";
import { vocabulary } from "../../scenario/words.js";

/** `yardstick validate`: every fault of every file; exit code 2 if there is any. */
export function validate(names: readonly string[], { json }: { readonly json?: boolean }): void {
  const checked = names.map((name) => ({ name, ...check(name) }));
  if (json) process.stdout.write(`${JSON.stringify(checked, null, 2)}\n`);
  else for (const { name, faults, warnings } of checked) report(name, faults, warnings);
  const count = checked.reduce((sum, { faults }) => sum + faults.length, 0);
  if (count > 0) throw new InputError(`${count} fault${count === 1 ? "" : "s"} found.`);
}

function check(name: string): { faults: readonly Fault[]; warnings: readonly Fault[] } {
  const { text, where } = findScenario(name);
  const reading = readScenario(text, where, vocabulary, loadParent);
  return reading.ok ? { faults: [], warnings: reading.warnings } : { faults: reading.faults, warnings: [] };
}

function report(name: string, faults: readonly Fault[], warnings: readonly Fault[]): void {
  for (const warning of warnings) process.stdout.write(`warning: ${formatFault(warning)}\n`);
  for (const fault of faults) process.stdout.write(`${formatFault(fault)}\n`);
  if (faults.length === 0) process.stdout.write(`${name}: good\n`);
}
