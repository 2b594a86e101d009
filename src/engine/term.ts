import type { Column } from "./column.js";

/**
 * A part of the hazard of a process: hazard = rate * product of factors * sum of pushes. Pushes are its causes; a push
 * that is absent counts 0, a factor that is absent 1, which must be the start of its column. A column with a number for
 * each agent must be announced when it changes (`world.announce`); one for the nation is read every step.
 */
export interface Term {
  readonly process: string;
  readonly as: "push" | "factor";
  /** Name of the cause in the outputs. */
  readonly cause: string;
  readonly column: Column;
}
