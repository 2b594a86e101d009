/**
 * Twenty random worlds and the hashes of their results. It runs wherever JavaScript does, so that engines can be
 * compared; the worlds are drawn with integers only, so that every engine draws the same.
 */
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { registry } from "../../src/model/registry.js";
import { resultHash } from "../../src/report/result-hash.js";
import { readScenario } from "../../src/scenario/read.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { vocabulary } from "../../src/scenario/words.js";

/** What is compared of one world. */
export interface Print {
  readonly name: string;
  readonly adopters: number;
  readonly policies: number;
  readonly hash: string;
}

export function prints(): Print[] {
  return Array.from({ length: 20 }, (_, k) => printOf(randomScenario(k)));
}

function printOf(scenario: Scenario): Print {
  const ensemble = runEnsemble(scenario);
  const { published, intensity } = ensemble.outcomes.values;
  return {
    name: scenario.id,
    adopters: published.filter(Number.isFinite).length,
    policies: intensity.reduce((sum, each) => sum + each, 0),
    hash: resultHash(ensemble),
  };
}

/** A scenario with random parameters, switches, kernels, traits, signals, changes, step and seed. */
export function randomScenario(k: number): Scenario {
  const dice = new Dice(k);
  const params = [...registry].map(([path, { range, value }]) => {
    const [low, high] = range;
    return [path, dice.oneIn(2) ? value : low + ((high - low) * dice.upTo(1000)) / 1000];
  });
  const optional = vocabulary.mechanisms.filter((each) => each.optional);
  const file = {
    schema: 1,
    id: `random-${k}`,
    runs: 3,
    seed: [0, 1, 4_294_967_296, Number.MAX_SAFE_INTEGER - 3][dice.upTo(5)] ?? dice.upTo(100_000),
    step: [7, 7, 1, 3.5, 14, 28, 30.4375][dice.upTo(6)],
    record: [31, 91, 365][dice.upTo(2)],
    until: `20${22 + dice.upTo(10)}-0${1 + dice.upTo(8)}-15`,
    data: { baseDate: dice.oneIn(3) ? "2017-07-28" : "2017-07-08" },
    params: Object.fromEntries(params),
    mechanisms: switches(dice),
    signals: Object.fromEntries(vocabulary.signals.map(({ id }) => [id, signal(id, dice)])),
    provinces: provinces(dice),
    changes: [
      { at: "2018-10-01", set: change(dice), publish: dice.oneIn(2) ? ["SH", "GD"] : ["QH"] },
      { at: "2020-02-29", mechanisms: { [optional[dice.upTo(optional.length - 1)].name]: dice.oneIn(2) } },
    ],
  };
  const reading = readScenario(JSON.stringify(file), `${file.id}.json`, vocabulary, () => undefined);
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
  return reading.scenario;
}

/** Most of the optional mechanisms, but none without the one that it needs, wherever in the list that stands. */
function switches(dice: Dice): Record<string, boolean> {
  const optional = vocabulary.mechanisms.filter((each) => each.optional);
  const on = Object.fromEntries(optional.map(({ name }) => [name, !dice.oneIn(6)]));
  for (const _ of optional)
    for (const { name, need } of optional) on[name] &&= need === undefined || (on[need] ?? true);
  return on;
}

const signal = (id: string, dice: Dice) => ({
  on: id === "ngaidp" ? !dice.oneIn(10) : dice.oneIn(3),
  force: dice.upTo(10) / 10,
});

function provinces(dice: Dice) {
  const traits = { enterprise: -1.2, university: dice.upTo(20) / 10 - 1, gdp: -0.9, power: -0.1 };
  return {
    GX: { agency: dice.upTo(20) / 10 },
    BJ: { secure: dice.upTo(10) / 10, include: !dice.oneIn(8) },
    XZ: dice.oneIn(3) ? { include: true, ...traits } : { include: false },
  };
}

function change(dice: Dice): Record<string, number> {
  const [path, { range }] = [...registry][dice.upTo(registry.size - 1)];
  return { [path]: range[0] + ((range[1] - range[0]) * dice.upTo(100)) / 100 };
}

/** Whole numbers from a linear congruential generator (Numerical Recipes); its high bits are good enough to draw worlds. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 12_345) >>> 0;
    for (let k = 0; k < 8; k++) this.upTo(1);
  }

  /** A whole number from 0 to most, both included. */
  upTo(most: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((this.#state >>> 8) * (most + 1)) / 16_777_216);
  }

  oneIn(count: number): boolean {
    return this.upTo(count - 1) === 0;
  }
}
