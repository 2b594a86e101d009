import { join } from "node:path";
import type { Language } from "../../charts/index.js";
import {
  type Comparison,
  comparisonBy,
  contrastsOf,
  type Mismatch,
  mismatches,
  type ParametersOfRun,
  runsNeeded,
  withSharedSeeds,
} from "../../experiments/compare/index.js";
import type { Maker } from "../../experiments/jobs/index.js";
import { InputError } from "../../node/input-error.js";
import { packageVersion } from "../../node/package-files.js";
import { writeResultsFolder } from "../../node/results-folder.js";
import { checkResultsFolder, checkWritable } from "../../node/results-target.js";
import { withMaker } from "../../node/threads/makers.js";
import { comparisonFiles } from "../../report/compare/files.js";
import { comparisonHash, comparisonSummary, comparisonTables } from "../../report/compare/summary.js";
import { comparisonText } from "../../report/compare/summary-text.js";
import type { Scenario } from "../../scenario/scenario.js";
import { circumstances } from "../circumstances.js";
import { loadDraw } from "../load-draw.js";
import type { Overrides } from "../overlay.js";
import { posteriorFor } from "../posterior.js";
import { progressBar } from "../progress.js";
import { readNamed, readWithBaseline, underItsName } from "../read-scenario.js";

interface CompareOptions extends Overrides {
  readonly out?: string;
  /** Folder of a fit from whose draws each pair takes its parameters. */
  readonly posterior?: string;
  readonly lang: Language;
  readonly charts: boolean;
  readonly threads?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** As many as there are colours that are told apart with any colour vision. */
const MOST_SCENARIOS = 5;
/** Longest list of names in the name of a folder. */
const LONGEST_NAME = 100;

/** `yardstick compare`: scenarios in, paired effects out. */
export async function compare(
  first: string,
  others: readonly string[],
  options: CompareOptions,
): Promise<void> {
  const say = options.quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`);
  const scenarios = scenariosOf([first, ...others], options, say);
  if (options.out !== undefined) checkResultsFolder(options.out, options.force ?? false);
  else checkWritable(folderOf(scenarios));
  const draw = options.charts ? await loadDraw(false) : null;
  const drawn = options.posterior === undefined ? undefined : posteriorFor(scenarios, options.posterior);
  const contrasts = contrastsOf(await simulate(scenarios, options, drawn?.parameters));
  const tables = comparisonTables(contrasts, drawn !== undefined);
  const resultHash = comparisonHash(tables);
  const folder = options.out ?? folderOf(scenarios, resultHash);
  const about = {
    version: packageVersion(),
    resultHash,
    folder,
    charts: options.charts,
    ...(drawn && { posterior: drawn.source }),
  };
  const summary = comparisonSummary(contrasts, about);
  const wanted = { language: options.lang, draw, circumstances: circumstances(options.lang) };
  writeResultsFolder(folder, comparisonFiles(contrasts, tables, summary, wanted), options.force ?? false);
  if (options.json) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(comparisonText(summary, options.lang, true));
}

/** The scenarios that are named, checked for whether they can be compared. */
function scenariosOf(names: readonly string[], options: Overrides, warn: (line: string) => void): Scenario[] {
  if (names.filter((name) => name === "-").length > 1)
    throw new InputError(
      "-: standard input can be read once. Allowed: one -; give the other scenarios as files.",
    );
  if (names.length > MOST_SCENARIOS)
    throw new InputError(
      `${names.length} scenarios: too many for one comparison. Allowed: 2 to ${MOST_SCENARIOS}; compare them in several goes with the same baseline.`,
    );
  const [only] = names;
  const read =
    names.length === 1
      ? readWithBaseline(only, options, warn)
      : names.map((name) => readNamed(name, options, warn));
  const scenarios = read.map((each) => underItsName(each, options));
  checkNames(scenarios, names);
  checkComparable(scenarios);
  return withSharedSeeds(scenarios);
}

function checkNames(scenarios: readonly Scenario[], names: readonly string[]): void {
  const ids = scenarios.map(({ id }) => id);
  const twice = ids.findIndex((id, k) => ids.indexOf(id) !== k);
  if (twice < 0) return;
  const places = [names[ids.indexOf(ids[twice])], names[twice]].join(" and ");
  throw new InputError(
    `${places}: both are the scenario ${ids[twice]}, and results could not tell them apart. Allowed: scenarios with ids of their own; name each once, or give one file another id.`,
  );
}

/** Everything that keeps any of the scenarios from being compared, at once. */
function checkComparable([baseline, ...others]: readonly Scenario[]): void {
  const lines = others.flatMap((other) =>
    mismatches(baseline, other).map((mismatch) => told(mismatch, baseline.id, other.id)),
  );
  if (lines.length > 0) throw new InputError(lines.join("\n"));
}

function told({ what, baseline, scenario, cures }: Mismatch, base: string, other: string): string {
  return `${other}: ${what}: ${scenario}, but ${baseline} in ${base}. Allowed: the same in both; give all of them ${cures.join(" or ")}, or correct a file.`;
}

async function simulate(
  scenarios: readonly Scenario[],
  { quiet, threads }: CompareOptions,
  parameters?: ParametersOfRun,
): Promise<Comparison> {
  const bar = await progressBar(quiet ? 0 : runsNeeded(scenarios));
  const compared = (maker: Maker) => comparisonBy(maker, scenarios, bar.update, parameters);
  const comparison = await withMaker(threads, compared);
  bar.stop();
  return comparison;
}

/** The folder of a comparison that nobody has named otherwise. */
function folderOf(scenarios: readonly Scenario[], hash = ""): string {
  const [baseline, ...others] = scenarios.map(({ id }) => id);
  const all = [baseline, ...others].join("-");
  const name = all.length <= LONGEST_NAME ? all : `${baseline}-and-${others.length}-more`;
  return join("results", `compare-${name}-${hash.slice(0, 8)}`);
}
