import { type Fault, formatFault, inOrderOfPlace } from "../../../faults/fault.js";
import { readId } from "../../../scenario/fields.js";
import type { SourceText } from "../../../scenario/lineage.js";
import { readParams } from "../../../scenario/read-params.js";
import { readVersion } from "../../../scenario/read-version.js";
import { readChoice, readFields, readText, readWhole } from "../../../trees/fields.js";
import { type FileKind, parseTree } from "../../../trees/parse.js";
import { type Branch, child, type Tree } from "../../../trees/tree.js";
import type { Bench, Surroundings } from "../../spec/experiment.js";
import { checkNeeded, readWords, scenarioNamed } from "../../spec/head.js";
import type { Aim, Calibration } from "../calibration.js";
import type { CalibrationDraft } from "./draft.js";
import { readData } from "./read-data.js";
import { readFree } from "./read-free.js";
import { readSizes } from "./read-sizes.js";
import { checkRoles, readTied } from "./read-tied.js";
import { settleCalibration } from "./settle.js";
import { warningsOf } from "./warn.js";

/** A calibration, or everything that is wrong with its file. */
export type CalibrationSpecReading =
  | { readonly ok: true; readonly calibration: Calibration; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const CALIBRATION_SPEC: FileKind = {
  noun: "calibration",
  top: "a map of keys and values, beginning with schema: 1, id and scenario",
};

const NEEDED = {
  schema: "1",
  id: "my-calibration",
  scenario: "core",
  target: "exact",
  free: "{ decision.baseRate: prior }",
};

/** Whether a file is meant to be a calibration, and neither a scenario nor an experiment. */
export function isCalibration(tree: Branch): boolean {
  return child(tree, "target") !== undefined;
}

/** Reads the file of a calibration (YAML or JSON), the scenario that it fits and its table of plans, if any. */
export function readCalibrationSpec(source: SourceText, surroundings: Surroundings): CalibrationSpecReading {
  const bench: Bench = { ...surroundings, faults: [] };
  const { tree, faults } = parseTree(source.text, source.where, CALIBRATION_SPEC);
  bench.faults.push(...faults);
  if (tree === undefined) return { ok: false, faults: bench.faults };
  const draft = readDraft(tree, bench);
  checkNeeded(tree, NEEDED, bench);
  checkRoles(draft.free, draft.tied, draft.fixed, bench);
  const base = draft.scenario && scenarioNamed(draft.scenario, bench);
  const calibration = base && settleCalibration(draft, base.scenario, tree, bench);
  if (base === undefined || calibration === undefined || bench.faults.length > 0)
    return { ok: false, faults: eachOnce(inOrderOfPlace(bench.faults)) };
  return { ok: true, calibration, warnings: [...base.warnings, ...warningsOf(calibration, draft)] };
}

function readDraft(tree: Branch, bench: Bench): CalibrationDraft {
  const draft: CalibrationDraft = {
    ...{ title: {}, question: {}, free: [], fixed: new Map(), tied: [], sizes: {} },
  };
  const keep = (key: keyof CalibrationDraft, read: (each: Tree) => unknown) =>
    [key, (each: Tree) => void Object.assign(draft, { [key]: read(each) })] as const;
  const target = targetIn(tree);
  readFields(
    tree,
    new Map<string, (each: Tree) => void>([
      ["$schema", (each) => void readText(each, bench)],
      ["schema", (each) => readVersion(each, bench)],
      keep("id", (each) => readId(each, bench)),
      keep("title", (each) => readWords(each, bench)),
      keep("question", (each) => readWords(each, bench)),
      keep("scenario", (each) => readId(each, bench)),
      keep("target", (each) => readChoice(each, ["exact", "abc"], bench)),
      keep("data", (each) => readData(each, bench)),
      keep("free", (each) => readFree(each, bench)),
      keep("fixed", (each) => readParams(each, bench)),
      keep("tied", (each) => readTied(each, bench)),
      keep("sizes", (each) => readSizes(each, target, bench)),
      keep("seed", (each) => readWhole(each, 0, Number.MAX_SAFE_INTEGER, bench)),
    ]),
    bench,
  );
  return draft;
}

/** A plan that is wrong under one reading is mostly wrong under all. */
function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()];
}

/** The target decides which sizes there are, wherever it stands in the file. */
function targetIn(tree: Branch): Aim["target"] {
  const target = child(tree, "target");
  return target?.kind === "leaf" && target.value === "abc" ? "abc" : "exact";
}
