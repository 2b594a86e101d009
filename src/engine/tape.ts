import type { Step } from "./grid.js";

/**
 * Takes down what a mechanism writes in the first run of a model and plays it in the later ones, which costs a tenth of
 * working it out anew. Only for a mechanism that does the same in every run (see `foreseen`). Columns alone are played:
 * cells, announcements and variables of the mechanism are not. The tape is complete once the last step of a run has been
 * taken down; until then, as after a run that broke off, the work goes on.
 */
export class Tape {
  readonly #work: (step: Step) => void;
  readonly #numbers: Float64Array;
  /** What the numbers were at the end of each step, step after step. */
  readonly #tape: Float64Array;
  /** The tape cut by steps; empty where numbers are few. */
  readonly #frames: readonly Float64Array[];
  readonly #steps: number;
  #complete = false;

  /** For the step of a mechanism that writes these numbers, in runs of so many steps. */
  constructor(work: (step: Step) => void, numbers: Float64Array, steps: number) {
    const { length } = numbers;
    const tape = new Float64Array(steps * length);
    this.#work = work;
    this.#numbers = numbers;
    this.#tape = tape;
    this.#steps = steps;
    this.#frames = Array.from({ length: length > FEW ? steps : 0 }, (_, step) =>
      tape.subarray(step * length, (step + 1) * length),
    );
  }

  step(step: Step): void {
    if (this.#complete) this.#play(step.index);
    else this.#record(step);
  }

  /** Forgets what was taken down, because the mechanism will do something else. */
  rewind(): void {
    this.#complete = false;
  }

  #record(step: Step): void {
    this.#work(step);
    this.#tape.set(this.#numbers, step.index * this.#numbers.length);
    this.#complete = step.index === this.#steps - 1;
  }

  #play(index: number): void {
    const into = this.#numbers;
    if (into.length > FEW) into.set(this.#frames[index]);
    else copy(this.#tape, index * into.length, into);
  }
}

/** So few numbers are copied faster by a loop than by `set`; of more, `set` copies up to eight times as many in the time. */
const FEW = 20;

function copy(tape: Float64Array, from: number, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = tape[from + i];
}
