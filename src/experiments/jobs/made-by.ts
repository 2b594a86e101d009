import type { Scenario } from "../../scenario/scenario.js";
import { type Ensemble, type Keeping, runEnsemble } from "../ensemble.js";
import type { Measure } from "../measures/index.js";
import { eachRun } from "../run-span.js";
import { EnsembleInParts, type EnsemblePart } from "./ensemble-part.js";
import { jobsOf, type Maker, makeHere } from "./maker.js";

/** Runs a scenario once for each of its seeds, whoever makes the runs: the same bits as `runEnsemble`. */
export async function ensembleBy(maker: Maker, scenario: Scenario, keeping: Keeping = {}): Promise<Ensemble> {
  if (maker === makeHere) return runEnsemble(scenario, keeping);
  return await inParts(maker, scenario, keeping);
}

async function inParts(
  maker: Maker,
  scenario: Scenario,
  { onRun, parameters, ...keeping }: Keeping,
): Promise<Ensemble> {
  const whole = new EnsembleInParts(scenario, keeping);
  const jobs = jobsOf(scenario, { kind: "ensemble", keeping }).map((job) => ({
    ...job,
    wanted: { ...job.wanted, ...(parameters && { parameters: eachRun(job.span, parameters) }) },
  }));
  let k = 0;
  for await (const part of maker(jobs)) {
    const { from, to } = jobs[k++].span;
    whole.add(part as EnsemblePart, to - from);
    onRun?.(to);
  }
  return whole.whole();
}

/** One outcome of each run of each scenario, whoever makes the runs; `onRun` hears how many are made in all. */
export async function valuesBy(
  maker: Maker,
  scenarios: readonly Scenario[],
  { name }: Measure,
  onRun: (done: number) => void = () => {},
): Promise<Float64Array[]> {
  const values = scenarios.map(({ runs }) => new Float64Array(runs));
  const cut = scenarios.map((scenario) => jobsOf(scenario, { kind: "outcome", name }));
  const into = cut.flatMap((jobs, s) => jobs.map(() => values[s]));
  const jobs = cut.flat();
  let [k, done] = [0, 0];
  for await (const made of maker(jobs)) {
    const { from, to } = jobs[k].span;
    into[k++].set(made as Float64Array, from);
    done += to - from;
    onRun(done);
  }
  return values;
}
