import type { Cell, Column } from "./column.js";
import type { Step } from "./grid.js";
import type { Parameters, Values } from "./parameter.js";
import type { Term } from "./term.js";
import type { World } from "./world.js";

/** A text in the languages of the users. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/**
 * A mechanism: one sentence of the paper as a value. It declares what it claims, its parameters and the columns it
 * alone writes, and builds the behaviour that writes them.
 */
export interface Mechanism<Inputs, P extends Parameters = Parameters> {
  readonly name: string;
  readonly title: Words;
  readonly claim: string;
  readonly source: string;
  /** Structural mechanisms carry the others and cannot be switched off. */
  readonly structural?: boolean;
  /** True if it is off unless a scenario switches it on. */
  readonly optIn?: boolean;
  readonly parameters: P;
  readonly writes: readonly Column[];
  /** Cells that it sets anew in each run; one that it sets to the same in every run need not be named. */
  readonly sets?: readonly Cell<unknown>[];
  /** Names of its random sequences, which nobody else may draw from. */
  readonly draws?: readonly string[];
  /** What it adds to the hazards of processes. */
  readonly terms?: readonly Term[];
  /** The events whose hazard it states. */
  readonly process?: Process;
  build(world: World<Inputs>): Behaviour<P>;
}

/** What a mechanism does, over the columns of one world. Each part is optional. */
export interface Behaviour<P extends Parameters = Parameters> {
  /** Takes new values of the parameters: before a run and at each dated change. */
  tune?(values: Values<P>): void;
  /** Draws and sets what a new run starts from. Columns stand at their start values. */
  begin?(): void;
  /**
   * Sets what holds still between changes of the parameters, from these, the inputs and its draws: after `begin`, and
   * after each change in the middle of a run.
   */
  settle?(): void;
  /** Brings its columns from the beginning of the step to its end; reads others' columns as listed before or after it. */
  step?(step: Step): void;
  /** Answers events of processes, by the name of the process. */
  readonly on?: Readonly<Record<string, (agent: number, day: number) => void>>;
}

/**
 * A point process for each agent. An agent's clock, a unit exponential drawn before the run, runs down by the integral
 * of the hazard, and the event falls on the day on which it reaches zero (Sellke 1983).
 */
export interface Process {
  readonly name: string;
  /** Events per day for a push of 1, written by the mechanism that declares the process and announced when it changes. */
  readonly rate: Column;
  /** Whether a new clock is drawn after each event, or the event happens at most once. */
  readonly recurring: boolean;
}
