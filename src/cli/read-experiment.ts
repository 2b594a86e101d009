import { type Generator, makeDesign, resized } from "../experiments/designs/index.js";
import { measures, writersOf } from "../experiments/measures/index.js";
import { EXPERIMENT_FILE } from "../experiments/spec/experiment.js";
import { type Experiment, isExperiment, readExperiment, warningsOf } from "../experiments/spec/index.js";
import { formatFault } from "../faults/fault.js";
import { didYouMean } from "../faults/nearest.js";
import { InputError } from "../node/input-error.js";
import { loadNamedTable } from "../node/named-table.js";
import { findExperiment, loadParent } from "../node/scenario-files.js";
import { isEverOn } from "../scenario/ever-on.js";
import type { LoadParent, SourceText } from "../scenario/lineage.js";
import type { Scenario } from "../scenario/scenario.js";
import { vocabulary } from "../scenario/words.js";
import { parseTree } from "../trees/parse.js";
import type { Overrides } from "./overlay.js";
import { readFound, readNamed } from "./read-scenario.js";

/** What a command line says of an experiment. */
export interface ExperimentOptions extends Overrides {
  readonly vary?: readonly string[];
  readonly outcome?: string;
  /** Kind of the design that --vary is for; every combination of values where nothing is said. */
  readonly design?: string;
  /** Base points, trajectories or points of the design. */
  readonly points?: string;
}

const names = measures.map(({ name }) => name);

/**
 * Reads what a user names: the file of an experiment; or a scenario, whose values vary as the command line says, or not
 * at all.
 */
export function readAsked(
  name: string,
  options: ExperimentOptions,
  warn: (line: string) => void,
): Experiment {
  const { vary = [] } = options;
  if (vary.length > 0) return withOptions(variedScenario(name, options, warn), options);
  const source = findExperiment(name);
  const { tree } = parseTree(source.text, source.where, EXPERIMENT_FILE);
  if (tree === undefined || !isExperiment(tree))
    return withOptions(lone(readFound(source, options, warn)), options);
  checkOwn(options);
  return withOptions(settled(source, loadParent, warn), options);
}

/** An experiment of one point: nothing but the runs of a scenario. */
function lone(scenario: Scenario): Experiment {
  const luck = { replicates: scenario.runs, seed: scenario.seed, commonRandomNumbers: true };
  const design = makeDesign([], { kind: "factorial" }, luck);
  const { id, title, question } = scenario;
  return { id, title, question, scenario, outcomes: outcomesIn(scenario), design, goal: null };
}

/** Every combination of the values that the command line gives, as the experiment file that would say so. */
function variedScenario(name: string, options: ExperimentOptions, warn: (line: string) => void): Experiment {
  const scenario = readNamed(name, options, warn);
  const factors = (options.vary ?? []).map(factorLine);
  const lines = [
    ...["schema: 1", `id: ${scenario.id}`, "scenario: base", "outcomes: [adopters]"],
    `design: ${designLine(options)}`,
    ...[`runs: ${scenario.runs}`, `seed: ${scenario.seed}`, "factors:", ...factors],
  ];
  const base: SourceText = { text: "schema: 1\nid: base\n", where: name };
  const asked = settled(
    { text: lines.join("\n"), where: "--vary" },
    () => base,
    () => {},
  );
  const { title, question } = scenario;
  const experiment = { ...asked, title, question, scenario, outcomes: outcomesIn(scenario) };
  const place = { file: "--vary", line: 1, column: 1 };
  const placed = asked.design.factors.map((factor) => ({ factor, place }));
  for (const warning of warningsOf(experiment, placed, vocabulary, place))
    warn(`warning: ${formatFault(warning)}`);
  return experiment;
}

/** The design of the command line, as an experiment file has it. */
function designLine({ design = "factorial", points }: ExperimentOptions): string {
  const size = design === "morris" ? "trajectories" : "points";
  return points === undefined ? design : `{ kind: ${design}, ${size}: ${points} }`;
}

/** `path=a,b,c`, `path=low..high`, `path=low..high/steps` or `path=prior` as a line of an experiment file. */
function factorLine(setting: string): string {
  const [, path, values] = /^\s*([^=]+?)\s*=(.+)$/s.exec(setting) ?? [];
  if (path === undefined)
    throw new InputError(
      `--vary ${setting}: not a range. Allowed: path=value,value,..., path=low..high/steps, or for designs that draw points path=low..high, path=full or path=prior; e.g. --vary race.tournament=0..4/5.`,
    );
  if (["full", "prior"].includes(values.trim())) return `  ${JSON.stringify(path)}: ${values.trim()}`;
  const [, from, to, steps] = /^\s*([^,]+?)\.\.([^,/]+?)(?:\/(\d+))?\s*$/.exec(values) ?? [];
  const ends = `from: ${from}, to: ${to}`;
  const range =
    from === undefined ? `[${values}]` : `{ ${ends}${steps === undefined ? "" : `, steps: ${steps}`} }`;
  return `  ${JSON.stringify(path)}: ${range}`;
}

function settled(source: SourceText, loadScenario: LoadParent, warn: (line: string) => void): Experiment {
  const reading = readExperiment(source, { vocabulary, loadScenario, loadTable: loadNamedTable });
  if (!reading.ok) throw InputError.of(reading.faults);
  for (const warning of reading.warnings) warn(`warning: ${formatFault(warning)}`);
  return reading.experiment;
}

/** Outcomes that a scenario moves. */
function outcomesIn(scenario: Scenario): string[] {
  return measures
    .filter(({ from }) => writersOf(from).every((name) => isEverOn(scenario, name)))
    .map(({ name }) => name);
}

/** What an experiment file says of its scenario, the command line does not say again. */
function checkOwn(options: ExperimentOptions): void {
  const given = [
    ...(options.set ?? []).map((setting) => `--set ${setting}`),
    ...(["step", "from", "until"] as const).flatMap((name) =>
      options[name] === undefined ? [] : [`--${name} ${options[name]}`],
    ),
    ...(options.design === undefined ? [] : [`--design ${options.design}`]),
  ];
  if (given.length > 0)
    throw new InputError(
      `${given.join(", ")}: an experiment file names its scenario and its design. Allowed: with a scenario; change the file of the experiment instead.`,
    );
}

/** The experiment with the runs, the seed and the outcomes of the command line. */
function withOptions(experiment: Experiment, options: ExperimentOptions): Experiment {
  const { runs, seed, outcome } = options;
  const { factors, ...luck } = experiment.design;
  const generator = sized(experiment.design.generator, options);
  const replicates = runs === undefined ? luck.replicates : wholeOf("--runs", runs, 1);
  const first = seed === undefined ? luck.seed : wholeOf("--seed", seed, 0);
  const { commonRandomNumbers } = luck;
  const isOther = replicates !== luck.replicates || first !== luck.seed || generator !== luck.generator;
  const design = isOther
    ? makeDesign(factors, generator, { replicates, seed: first, commonRandomNumbers })
    : experiment.design;
  return {
    ...experiment,
    design,
    outcomes: outcome === undefined ? experiment.outcomes : askedOutcomes(outcome),
  };
}

/** The generator of a file in the size of the command line; a design of the command line has it already. */
function sized(generator: Generator, { vary = [], points }: ExperimentOptions): Generator {
  if (points === undefined || vary.length > 0) return generator;
  const other = resized(generator, wholeOf("--points", points, 2));
  if (other !== undefined) return other;
  throw new InputError(
    `--points ${points}: a design of the kind ${generator.kind} has the points that it lists. Allowed: with latin-hypercube, sobol, saltelli and morris; leave it out.`,
  );
}

function wholeOf(option: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(number) || number < least || number > 1e9)
    throw new InputError(
      `${option} ${text}: not a number of this kind. Allowed: a whole number from ${least} to 1000000000.`,
    );
  return number;
}

function askedOutcomes(list: string): string[] {
  const asked = [...new Set(list.split(",").map((name) => name.trim()))];
  const faults = asked.flatMap((name) =>
    names.includes(name)
      ? []
      : [
          `--outcome ${name || '""'}: no such outcome. Allowed: ${names.join(", ")}; ${didYouMean(name, names, "choose among them.")}`,
        ],
  );
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return asked;
}
