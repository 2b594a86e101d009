import type { Observer } from "../engine/model.js";
import type { World } from "../engine/world.js";
import { codifiedDay, instruction } from "../model/ideas.js";
import type { Inputs } from "../model/inputs.js";
import { imitation, invention } from "../model/mechanisms/innovation.js";

/** Ways in which an idea moves: up from provinces to the centre, among provinces, and down from the centre. */
export const ways = ["invented", "copied", "codified", "promoted"] as const;
export type Way = (typeof ways)[number];

/**
 * Counts how ideas circulate, by run and period. When a province takes up an idea, the event is shared out among its
 * causes in proportion to their parts of the rate at that moment, which are the probabilities of each.
 */
export class IdeaFlows implements Observer {
  /** First days of the periods, ascending, and the end of the last. */
  readonly edges: readonly number[];
  /** Ideas by way: runs x periods. */
  readonly counts: Readonly<Record<Way, Float64Array>>;
  /** Parts of the rate at which a province takes up ideas: own, rivals' and the centre's. */
  readonly #parts: readonly Float64Array[];
  readonly #codified: readonly Float64Array[];
  readonly #until: number;
  #run = -1;

  constructor(world: World<Inputs>, runs: number, edges: readonly number[]) {
    const cells = () => new Float64Array(runs * (edges.length - 1));
    this.edges = edges;
    this.counts = { invented: cells(), copied: cells(), codified: cells(), promoted: cells() };
    this.#parts = [invention, imitation, instruction].map((column) => world.column(column));
    this.#codified = codifiedDay.map((column) => world.column(column));
    this.#until = world.grid.until;
  }

  begin(): void {
    this.#run += 1;
  }

  event(process: string, agent: number, day: number): void {
    if (process !== "ideas") return;
    const parts = this.#parts.map((values) => values[agent]);
    const total = parts[0] + parts[1] + parts[2];
    if (total <= 0) return;
    this.#add("invented", day, parts[0] / total);
    this.#add("copied", day, parts[1] / total);
    this.#add("promoted", day, parts[2] / total);
  }

  /** Takes in the rules that the centre has made in the run that has just ended. */
  take(): void {
    for (const [day] of this.#codified) if (day <= this.#until) this.#add("codified", day, 1);
  }

  #add(way: Way, day: number, count: number): void {
    const periods = this.edges.length - 1;
    let period = 0;
    while (period < periods - 1 && this.edges[period + 1] <= day) period++;
    this.counts[way][this.#run * periods + period] += count;
  }
}
