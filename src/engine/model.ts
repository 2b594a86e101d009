import { Clockwork, type Fire } from "./clockwork.js";
import { Countdown } from "./countdown.js";
import type { Grid, Step } from "./grid.js";
import { Hazard } from "./hazard.js";
import type { Mechanism, Process } from "./mechanism.js";
import { type Part, partsOf } from "./part.js";
import { checkDraws } from "./reach.js";
import { putBack, Stage } from "./stage.js";
import { type Agent, Luck, type World, worldOf } from "./world.js";

/** Which parameters and mechanisms are in force from a step on. */
export interface Regime {
  readonly fromStep: number;
  /** Values of the parameters, by mechanism and name. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Names of the mechanisms that are switched off. */
  readonly off: ReadonlySet<string>;
}

/** Everything a run follows from, but for its seed. */
export interface Definition<Inputs> {
  // biome-ignore lint/suspicious/noExplicitAny: a list holds mechanisms with different parameters
  readonly mechanisms: readonly Mechanism<Inputs, any>[];
  readonly inputs: Inputs;
  readonly agents: readonly Agent[];
  readonly grid: Grid;
  /** In order of `fromStep`; the first starts at step 0. */
  readonly regimes: readonly Regime[];
}

/** Watches a run without any means to change it. */
export interface Observer {
  begin?(): void;
  /** At the end of each step, before the events that fall into it. */
  step?(step: Readonly<Step>): void;
  event?(process: string, agent: number, day: number): void;
  /** After the events of a step: the hazard that drew those of a process, as it held in the step. */
  hazard?(process: string, hazard: Hazard, step: Readonly<Step>): void;
}

interface Running {
  readonly name: string;
  readonly hazard: Hazard;
  readonly clocks: Clockwork | Countdown;
  readonly fire: Fire;
  /** Answers to its events of the mechanisms in force. */
  answers: readonly Fire[];
}

/** A model ready to run: mechanisms built over one set of columns, which each run uses anew. */
export class Model<Inputs> {
  readonly world: World<Inputs>;
  readonly #definition: Definition<Inputs>;
  readonly #stage: Stage;
  readonly #luck: Luck;
  readonly #parts: readonly Part[];
  readonly #processes: readonly Running[];
  #regimes: readonly Regime[];
  #inForce: readonly Part[] = [];
  /** What a step passes through, in order: the steps of the mechanisms in force. */
  #steps: readonly ((step: Step) => void)[] = [];
  #tuned: Regime | undefined;
  #observer: Observer | undefined;

  constructor(definition: Definition<Inputs>) {
    const { inputs, grid, agents, regimes } = definition;
    const mechanisms = definition.mechanisms.filter(({ name }) => isEverOn(name, regimes));
    checkDraws(mechanisms);
    const stage = new Stage(mechanisms, agents.length);
    const luck = new Luck(agents);
    this.#definition = definition;
    this.#regimes = regimes;
    this.#stage = stage;
    this.#luck = luck;
    this.world = worldOf(inputs, grid, agents.length, stage, luck);
    this.#parts = partsOf(mechanisms, this.world, stage);
    this.#processes = mechanisms.flatMap(({ process }) => (process ? [this.#start(process)] : []));
  }

  /**
   * Takes other rules for the runs to come: other values and dates, for the same mechanisms. What was foreseen of the
   * runs is worked out anew, so that they are those of a model that was made with these rules.
   */
  retune(regimes: readonly Regime[]): void {
    for (const { name } of this.#definition.mechanisms)
      if (isEverOn(name, regimes) !== this.#parts.some((part) => part.name === name))
        throw new RangeError(`${name} cannot be switched in a model that is made; make another`);
    this.#regimes = regimes;
    this.#tuned = undefined;
    for (const { tape } of this.#parts) tape?.rewind();
  }

  /** Runs the model once. Afterwards the columns stand as the run left them. */
  run(seed: number, replicate = 0, observer?: Observer): void {
    const { grid } = this.#definition;
    const regimes = this.#regimes;
    this.#observer = observer;
    this.#stage.reset();
    this.#luck.turnTo(seed, replicate);
    this.#enter(regimes[0]);
    for (const { behaviour } of this.#parts) behaviour.begin?.();
    this.#silence(regimes[0]);
    for (const process of this.#processes) process.clocks.begin(this.#luck);
    this.#settle();
    observer?.begin?.();
    const step: Step = { index: 0, from: 0, to: 0, length: grid.step };
    let next = 1;
    for (let index = 0; index < grid.steps; index++) {
      step.index = index;
      step.from = grid.from + index * grid.step;
      step.to = grid.from + (index + 1) * grid.step;
      if (next < regimes.length && regimes[next].fromStep <= index) {
        this.#enter(regimes[next++]);
        this.#settle();
      }
      for (const advance of this.#steps) advance(step);
      observer?.step?.(step);
      for (const { name, clocks, hazard, fire } of this.#processes) {
        clocks.pass(step, fire);
        observer?.hazard?.(name, hazard, step);
      }
    }
  }

  /** Brings a regime into force: its parameters, and the mechanisms that it leaves on. */
  #enter(regime: Regime): void {
    if (this.#tuned === regime) return;
    this.#tuned = regime;
    for (const { name, behaviour } of this.#parts) behaviour.tune?.(regime.values[name] ?? {});
    this.#silence(regime);
    this.#inForce = this.#parts.filter(({ name }) => !regime.off.has(name));
    this.#steps = this.#inForce.flatMap(({ step }) => step ?? []);
    for (const process of this.#processes)
      process.answers = this.#inForce.flatMap(({ behaviour: { on } }) => on?.[process.name] ?? []);
  }

  /** Puts the terms and rates of what a regime switches off at their start values, also if `begin` has set them. */
  #silence(regime: Regime): void {
    for (const { name, handed } of this.#parts)
      if (regime.off.has(name)) for (const { column, numbers } of handed) putBack(column, numbers);
  }

  #settle(): void {
    for (const { behaviour } of this.#inForce) behaviour.settle?.();
  }

  /**
   * Readies a process; its events go to the observer and to every mechanism in force that answers to them. What would
   * fall after the last day, in a last step that reaches past it, does not happen.
   */
  #start(process: Process): Running {
    const { name } = process;
    const { until } = this.#definition.grid;
    const hazard = new Hazard(name, this.#stage.numbers(process.rate), this.#stage.terms(name));
    const running: Running = {
      name,
      hazard,
      clocks: new (hazard.sharesPush ? Clockwork : Countdown)(process, hazard, this.world.n),
      answers: [],
      fire: (agent, day) => {
        if (day > until) return;
        this.#observer?.event?.(name, agent, day);
        for (const answer of running.answers) answer(agent, day);
      },
    };
    return running;
  }
}

function isEverOn(name: string, regimes: readonly Regime[]): boolean {
  return regimes.some(({ off }) => !off.has(name));
}
