import type { Experiment, ExperimentReading } from "../../../src/experiments/spec/index.js";
import { readExperiment } from "../../../src/experiments/spec/index.js";
import { formatFault } from "../../../src/faults/fault.js";
import type { LoadParent } from "../../../src/scenario/lineage.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { load } from "../../scenarios/shipped.js";

const isShipped = (id: string) => ["baseline", "core", "long-run", "political-economy"].includes(id);
const loadScenario: LoadParent = (id) => (isShipped(id) ? load(id) : undefined);

/** Reads an experiment with the words of the model, and tables by name. */
export function read(text: string, tables: Readonly<Record<string, string>> = {}): ExperimentReading {
  return readExperiment(
    { text, where: "x.yaml" },
    {
      vocabulary,
      loadScenario,
      loadTable: (name) => (name in tables ? { text: tables[name], where: name } : undefined),
    },
  );
}

/** Everything that must stand in a file but its design and factors. */
export const HEAD = "schema: 1\nid: x\nscenario: baseline\noutcomes: [adopters]\n";

/** The experiment of a file that has no faults. */
export function good(text: string, tables?: Readonly<Record<string, string>>): Experiment {
  const reading = read(text, tables);
  if (reading.ok) return reading.experiment;
  throw new Error(reading.faults.map(formatFault).join("\n"));
}

/** The faults of a file, one line each. */
export function faultsOf(text: string, tables?: Readonly<Record<string, string>>): string[] {
  const reading = read(text, tables);
  return reading.ok ? [] : reading.faults.map(formatFault);
}
