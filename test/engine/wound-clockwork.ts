import { Clockwork } from "../../src/engine/clockwork.js";
import { perAgent } from "../../src/engine/column.js";
import { Countdown } from "../../src/engine/countdown.js";
import { Hazard } from "../../src/engine/hazard.js";
import { announce, EVERYBODY, type Numbers } from "../../src/engine/stage.js";
import { Luck } from "../../src/engine/world.js";
import { exponential, quickExponential } from "../../src/math/exponential.js";
import { numbersOf, termOver } from "./small-model.js";

export const AGENTS = 5;

export function luckOf(seed: number): Luck {
  const luck = new Luck(Array.from({ length: AGENTS }, (_, slot) => ({ slot })));
  luck.turnTo(seed, 0);
  return luck;
}

/** For each agent, what deals the clocks that the clockwork of this seed will run down; never again after a last one. */
export function clocksOf(seed: number, recurring = false): (() => number)[] {
  if (recurring)
    return luckOf(seed)
      .streams("law")
      .map((stream) => () => quickExponential(stream));
  const clocks = new Float64Array(AGENTS);
  luckOf(seed).draw("law", exponential, clocks);
  return Array.from(clocks, (clock) => {
    const dealt = [clock];
    return () => dealt.pop() ?? Number.POSITIVE_INFINITY;
  });
}

/** The two ways to run clocks down: with a push that agents share, and with none. */
export const kinds = [Clockwork, Countdown] as const;

/**
 * Clocks over numbers that a test sets by hand: all factors and own pushes are 1, the shared push is 0. `pass` gives the
 * events of a step of so many days as pairs of agent and day; `written` is the hazard written out.
 */
export function wound({ recurring = false, seed = 1, Kind = Clockwork as (typeof kinds)[number] } = {}) {
  const ones = () => numbersOf(...Array<number>(AGENTS).fill(1));
  const [factor, push, sharedFactor, sharedPush] = [ones(), ones(), numbersOf(1), numbersOf(0)];
  const hazard = new Hazard("law", ones(), [
    termOver(factor, "factor", "agent"),
    termOver(push, "push", "agent"),
    termOver(sharedFactor, "factor", "nation"),
    ...(Kind === Countdown ? [] : [termOver(sharedPush, "push", "nation")]),
  ]);
  const rate = perAgent("rate", { unit: "per day", meaning: "rate" });
  const clockwork = new Kind({ name: "law", rate, recurring }, hazard, AGENTS);
  clockwork.begin(luckOf(seed));
  let [from, index] = [0, 0];
  const pass = (length: number): [number, number][] => {
    const events: [number, number][] = [];
    const step = { index: index++, from, to: from + length, length };
    clockwork.pass(step, (agent, day) => void events.push([agent, day]));
    from = step.to;
    return events;
  };
  const set = (numbers: Numbers, value: number, agent = EVERYBODY) => {
    if (agent === EVERYBODY) numbers.values.fill(value);
    else numbers.values[agent] = value;
    announce(numbers, agent);
  };
  const written = (i: number) =>
    factor.values[i] * sharedFactor.values[0] * (sharedPush.values[0] + push.values[i]);
  return { clockwork, factor, push, sharedFactor, sharedPush, pass, set, written };
}
