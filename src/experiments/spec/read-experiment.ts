import { type Fault, faultAt, inOrderOfPlace, type Placed } from "../../faults/fault.js";
import { didYouMean } from "../../faults/nearest.js";
import { readId } from "../../scenario/fields.js";
import type { SourceText } from "../../scenario/lineage.js";
import { MOST_RUNS } from "../../scenario/read-draft.js";
import { readVersion, SCHEMA_VERSION } from "../../scenario/read-version.js";
import type { Scenario, Words } from "../../scenario/scenario.js";
import { readFields, readSwitch, readText, readWhole, wrong } from "../../trees/fields.js";
import { parseTree } from "../../trees/parse.js";
import { type Branch, child, type Tree } from "../../trees/tree.js";
import { MOST_REPLICATES, makeDesign } from "../designs/index.js";
import { findMeasure, measures } from "../measures/index.js";
import { type Bench, EXPERIMENT_FILE, type Experiment, type Goal, type Surroundings } from "./experiment.js";
import { checkNeeded, inBoth, readWords, scenarioNamed } from "./head.js";
import { type DesignDraft, readDesign } from "./read-design.js";
import { type PlacedFactor, readFactors } from "./read-factors.js";
import { readGoal } from "./read-goal.js";
import { readPoints } from "./read-points.js";
import { settleDesign } from "./settle-design.js";
import { warningsOf } from "./warn.js";

/** An experiment, or everything that is wrong with its file. */
export type ExperimentReading =
  | { readonly ok: true; readonly experiment: Experiment; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What one file says. */
interface Draft {
  id?: Placed<string>;
  title: Partial<Words>;
  question: Partial<Words>;
  scenario?: Placed<string>;
  outcomes: string[];
  runs?: Placed<number>;
  seed?: Placed<number>;
  commonRandomNumbers?: Placed<boolean>;
  factors: PlacedFactor[];
  design?: DesignDraft;
  goal?: Goal;
}

/** What holds where a file says nothing. */
export const EXPERIMENT_DEFAULTS = { runs: 1, seed: 1, commonRandomNumbers: true } as const;

/** Reads the file of an experiment (YAML or JSON), the scenario that it changes and its table of points, if any. */
export function readExperiment(source: SourceText, surroundings: Surroundings): ExperimentReading {
  const bench: Bench = { ...surroundings, faults: [] };
  const { tree, faults } = parseTree(source.text, source.where, EXPERIMENT_FILE);
  bench.faults.push(...faults);
  if (tree === undefined) return { ok: false, faults: bench.faults };
  const draft = readDraft(tree, bench);
  const base = draft.scenario && scenarioNamed(draft.scenario, bench);
  const experiment = base && settle(draft, base.scenario, tree, bench);
  if (experiment === undefined || bench.faults.length > 0)
    return { ok: false, faults: inOrderOfPlace(bench.faults) };
  const place = (child(tree, "outcomes") ?? tree).place;
  const warnings = [
    ...(base?.warnings ?? []),
    ...warningsOf(experiment, draft.factors, bench.vocabulary, place),
  ];
  return { ok: true, experiment, warnings };
}

function readDraft(tree: Branch, bench: Bench): Draft {
  const draft: Draft = { title: {}, question: {}, outcomes: [], factors: [] };
  const keep = (key: keyof Draft, read: (each: Tree) => unknown) =>
    [key, (each: Tree) => void Object.assign(draft, { [key]: read(each) })] as const;
  const desk = { vocabulary: bench.vocabulary, faults: bench.faults };
  readFields(
    tree,
    new Map<string, (each: Tree) => void>([
      ["$schema", (each) => void readText(each, bench)],
      ["schema", (each) => readVersion(each, bench)],
      keep("id", (each) => readId(each, desk)),
      keep("title", (each) => readWords(each, bench)),
      keep("question", (each) => readWords(each, bench)),
      keep("scenario", (each) => readId(each, desk)),
      keep("outcomes", (each) => readOutcomes(each, bench)),
      keep("runs", (each) => readWhole(each, 1, Math.min(MOST_RUNS, MOST_REPLICATES), bench)),
      keep("seed", (each) => readWhole(each, 0, Number.MAX_SAFE_INTEGER, bench)),
      keep("commonRandomNumbers", (each) => readSwitch(each, bench)),
      keep("factors", (each) => readFactors(each, bench)),
      keep("design", (each) => readDesign(each, bench)),
      keep("goal", (each) => readGoal(each, bench)),
    ]),
    bench,
  );
  checkOwnKeys(tree, bench);
  return draft;
}

/** Outcomes by name, as options have them or as tables do. */
function readOutcomes(tree: Tree, bench: Bench): string[] {
  const known = measures.map(({ name }) => name);
  const items = tree.kind === "list" ? tree.items : [tree];
  return items.flatMap((each) => {
    const name = each.kind === "leaf" ? String(each.value) : "";
    const found = findMeasure(name);
    if (found !== undefined) return [found.name];
    bench.faults.push(wrong(each, known.join(", "), didYouMean(name, known, "name an outcome")));
    return [];
  });
}

/** Keys that must stand in every file; a table brings its own factors. */
function checkOwnKeys(tree: Branch, bench: Bench): void {
  const design = child(tree, "design");
  const kind = design?.kind === "map" ? child(design, "kind") : design;
  const isTable = kind?.kind === "leaf" && kind.value === "table";
  const { factors: example, ...always } = EXAMPLES;
  const needed = isTable ? always : { ...always, factors: example };
  checkNeeded(tree, needed, bench);
  const factors = child(tree, "factors");
  if (isTable && factors !== undefined)
    bench.faults.push(
      faultAt(
        factors.place,
        "factors: given, but the points come from a table",
        "factors, or a table",
        "delete factors; the columns of the table are the factors",
      ),
    );
}

const EXAMPLES = {
  schema: String(SCHEMA_VERSION),
  id: "my-experiment",
  scenario: "baseline",
  outcomes: "[adopters]",
  design: "{ kind: sobol, points: 256 }",
  factors: "{ race.tournament: full }",
};

function settle(draft: Draft, scenario: Scenario, tree: Branch, bench: Bench): Experiment | undefined {
  const { design, id } = draft;
  if (design === undefined || id === undefined) return undefined;
  const settled =
    design.kind === "table"
      ? readPoints(design, bench)
      : settleDesign(design, draft.factors, scenario, bench);
  if (settled === undefined || bench.faults.length > 0) return undefined;
  const luck = {
    replicates: draft.runs?.value ?? EXPERIMENT_DEFAULTS.runs,
    seed: draft.seed?.value ?? EXPERIMENT_DEFAULTS.seed,
    commonRandomNumbers: draft.commonRandomNumbers?.value ?? EXPERIMENT_DEFAULTS.commonRandomNumbers,
  };
  const made = makeDesign(settled.factors, settled.generator, luck);
  const last =
    luck.seed + luck.replicates + (luck.commonRandomNumbers ? 0 : made.points.length * MOST_REPLICATES);
  if (last > Number.MAX_SAFE_INTEGER)
    bench.faults.push(
      faultAt(
        draft.seed?.place ?? tree.place,
        `seed: runs need seeds beyond ${Number.MAX_SAFE_INTEGER}`,
        "smaller seeds",
        "begin with a smaller seed",
      ),
    );
  const { question } = draft;
  return {
    id: id.value,
    title: inBoth(draft.title, id.value),
    question: question.en === undefined && question.zh === undefined ? null : inBoth(question, ""),
    scenario,
    outcomes: [...new Set(draft.outcomes)],
    design: made,
    goal: draft.goal ?? null,
  };
}
