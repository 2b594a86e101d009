import { existsSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile } from "hyparquet";
import { makeDesign } from "../../../experiments/designs/index.js";
import { columnName } from "../../../experiments/sweep/columns.js";
import type { Experiment } from "../../../experiments/sweep/experiment.js";
import { InputError } from "../../../node/input-error.js";
import { savedScenario } from "../../../node/saved-scenarios.js";
import { readManifest } from "../../../node/sweep/manifest.js";
import { readNumbers } from "../../../node/sweep/parquet-read.js";
import { hasPlan, readPlan } from "../../../node/sweep/plan-file.js";
import { SWEEP_PARQUET } from "../../../node/sweep/tables.js";
import { isRecord } from "../../../report/picture-note/data-in-png.js";
import { type SensitivityAccount, sensitivityAccount } from "../../../report/sensitivity/account.js";
import { sensitivityFiles } from "../../../report/sensitivity/files.js";
import { analysesOf, type ValuesOf } from "../../sensitivity-analyses.js";
import { hasCharts, type Order, type Remade } from "./remake.js";
import { sampleOf } from "./rows.js";

/** A sample: what was run, the hash of its table, and the values in it. */
interface Source {
  readonly what: string;
  readonly experiment: Experiment;
  readonly resultHash: string;
  readonly valuesOf: ValuesOf;
}

/** What a manifest says that was asked. */
type Asked = Readonly<Record<string, unknown>>;

/** Makes an analysis of sensitivity again: from its sample if that lies where it was, else with all its runs. */
export async function remakeSensitivity(order: Order): Promise<Remade> {
  const { asked = {}, sample = {} } = order.saved.about as {
    readonly asked?: Asked;
    readonly sample?: Asked;
  };
  const source = sourceIn(sample, order) ?? runAgain(asked, order);
  const { goal = null, given = false, analysed = source.experiment.outcomes } = asked;
  const analyses = await analysesOf(source.experiment, analysed as string[], given === true, source.valuesOf);
  const account = sensitivityAccount({
    ...{ experiment: source.experiment, analyses, given: given === true },
    goal: goal as SensitivityAccount["goal"],
    sample: { folder: String(sample.folder), resultHash: source.resultHash },
  });
  const wanted = { language: order.language, draw: hasCharts(order) ? () => [] : null };
  const about = { folder: order.folder, circumstances: order.circumstances };
  return { what: source.what, files: sensitivityFiles(account, wanted, about) };
}

/** The sample as it lies there, with the hash that it bears; undefined if it is gone, another, or to be made again. */
function sourceIn({ folder: named, resultHash }: Asked, { all }: Order): Source | undefined {
  const folder = String(named);
  if (all || !hasPlan(folder) || readManifest(folder)?.resultHash !== resultHash) return undefined;
  const path = join(folder, SWEEP_PARQUET);
  if (!existsSync(path)) return undefined;
  const { experiment } = readPlan(folder, "any");
  return {
    what: `the analysis of the sample in ${folder} (verify that too, or --all)`,
    ...{ experiment, resultHash: String(resultHash) },
    valuesOf: async (outcomes) =>
      await readNumbers(await asyncBufferFromFile(path), outcomes.map(columnName)),
  };
}

function runAgain(asked: Asked, order: Order): Source {
  const experiment = experimentIn(asked, order);
  const { resultHash, values } = sampleOf(experiment);
  return {
    what: `the analysis and all runs of its sample`,
    ...{ experiment, resultHash },
    valuesOf: async (outcomes) => outcomes.map((name) => values.get(name) ?? new Float64Array(0)),
  };
}

/** The experiment of an analysis, whose points are made anew; a list of points stands in its sample alone. */
function experimentIn(asked: Asked, { saved: { text, where } }: Order): Experiment {
  const { id, title, outcomes, factors, design, runs } = asked as unknown as Experiment & {
    readonly factors: Experiment["design"]["factors"];
    readonly runs: Asked;
  };
  if (!isRecord(design) || !isRecord(runs)) throw lost(where);
  const { points: _, hash, ...generator } = design as unknown as Experiment["design"] & { hash: string };
  if ("kind" in generator && generator.kind === "table") throw lost(where);
  const { perPoint: replicates, seed, commonRandomNumbers } = runs;
  const made = makeDesign(
    factors,
    generator as unknown as Experiment["design"]["generator"],
    { replicates, seed, commonRandomNumbers } as Parameters<typeof makeDesign>[2],
  );
  if (made.hash !== hash) throw lost(where);
  return { id, title, outcomes, scenario: savedScenario(text, where), design: made };
}

function lost(where: string): InputError {
  return new InputError(
    `${where}: the points of the sample cannot be made from what is said here. Allowed: with the sample where it was; put its folder back, or verify from the folder in which the command was given.`,
  );
}
