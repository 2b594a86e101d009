import type { Observer } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import type { Kernel } from "../../math/kernel.js";
import type { Inputs } from "../../model/inputs.js";
import { facilitation, restriction, signal } from "../../model/mechanisms/central-signals.js";
import { rivals } from "../../model/mechanisms/rivalry.js";

/** What is heard of the centre: columns of the model, by their names. */
export const HEARD = { signal, facilitation, restriction } as const;
export type Heard = keyof typeof HEARD;

/** Who watches whom from a day on. */
export interface Network {
  /** Day of the step from which it holds. */
  readonly from: number;
  /** Weight of each rival for each province; a row sums to 1, or to 0 where nobody is watched. */
  readonly weights: readonly (readonly number[])[];
}

/** Notes in a run what surrounds the provinces: who watches whom, and what is heard of the centre in each step. */
export class Surroundings implements Observer {
  /** In the order of their days, from the start of the run on; two that follow each other differ. */
  readonly networks: Network[] = [];
  readonly #world: World<Inputs>;
  readonly #heard: readonly { readonly now: Float64Array; readonly course: Float64Array }[];
  #kernel: Kernel | undefined;

  constructor(world: World<Inputs>) {
    this.#world = world;
    this.#heard = Object.values(HEARD).map((column) => ({
      now: world.column(column),
      course: new Float64Array(world.grid.steps),
    }));
  }

  step({ index, from }: { readonly index: number; readonly from: number }): void {
    for (const { now, course } of this.#heard) course[index] = now[0];
    const { value: kernel } = this.#world.cell(rivals);
    if (kernel === this.#kernel) return;
    this.#kernel = kernel;
    const weights = weightsOf(kernel, this.#world.n);
    const before = this.networks.at(-1)?.weights;
    if (before === undefined || !areAlike(before, weights)) this.networks.push({ from, weights });
  }

  /** What is heard in the step that begins on a day, or has begun last before it. */
  heardOn(name: Heard, day: number): number {
    const { from, step, steps } = this.#world.grid;
    const index = Math.floor((day - from) / step + 1e-9);
    const { course } = this.#heard[Object.keys(HEARD).indexOf(name)];
    return course[Math.min(steps - 1, Math.max(0, index))];
  }

  /** Who watches whom in that step. */
  networkOn(day: number): Network {
    return this.networks.findLast(({ from }) => from <= day) ?? this.networks[0];
  }
}

function weightsOf(kernel: Kernel, n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => kernel.weight(i, j)));
}

function areAlike(a: Network["weights"], b: Network["weights"]): boolean {
  return a.every((row, i) => row.every((weight, j) => weight === b[i][j]));
}
