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
  /** What the numbers were at the end of each step. */
  readonly #frames: readonly Float64Array[];
  #complete = false;

  /** For the step of a mechanism that writes these numbers, in runs of so many steps. */
  constructor(work: (step: Step) => void, numbers: Float64Array, steps: number) {
    this.#work = work;
    this.#numbers = numbers;
    const tape = new Float64Array(steps * numbers.length);
    this.#frames = Array.from({ length: steps }, (_, step) =>
      tape.subarray(step * numbers.length, (step + 1) * numbers.length),
    );
  }

  step(step: Step): void {
    if (this.#complete) play(this.#frames[step.index], this.#numbers);
    else this.#record(step);
  }

  /** Forgets what was taken down, because the mechanism will do something else. */
  rewind(): void {
    this.#complete = false;
  }

  #record(step: Step): void {
    this.#work(step);
    this.#frames[step.index].set(this.#numbers);
    this.#complete = step.index === this.#frames.length - 1;
  }
}

/** Copies a frame. Below some twenty numbers a loop is faster than `set`, above it up to eight times slower. */
function play(frame: Float64Array, into: Float64Array): void {
  if (into.length > 20) into.set(frame);
  else for (let i = 0; i < into.length; i++) into[i] = frame[i];
}
