import { national, perAgent } from "../../src/engine/column.js";
import type { Mechanism } from "../../src/engine/mechanism.js";
import type { Term } from "../../src/engine/term.js";
import { mechanismWith } from "./small-model.js";

/** A number of the nation that `growing` writes. */
export const level = national("level", { unit: "", meaning: "level" });

const pushed = perAgent("pushed", { unit: "", meaning: "pushed" });

/** As what `pushed` stands in the hazard of `reform`. */
export const asPush: Term = { process: "reform", as: "push", cause: "c", column: pushed };

/** Pushes the process `reform` with 1 for every agent, as set in this part of its behaviour. */
export const pusher = (when: "begin" | "settle" | "step"): Mechanism<null> =>
  mechanismWith("pusher", { writes: [pushed], terms: [asPush] }, (world) => ({
    [when]: () => {
      world.column(pushed).fill(1);
      world.announce(pushed);
    },
  }));

/** Days of all events, in order. */
export const daysOf = (events: readonly string[]) =>
  events.map((event) => Number(event.split(" ")[2])).sort((a, b) => a - b);

/** Adds what it is tuned to in each step. */
export const growing = mechanismWith("growing", { writes: [level] }, (world) => {
  let by = 0;
  return {
    tune(values: { by: number }) {
      by = values.by;
    },
    step() {
      world.column(level)[0] += by;
    },
  };
});
