import type { Column } from "../engine/column.js";
import type { Grid, Step } from "../engine/grid.js";
import type { Observer } from "../engine/model.js";
import type { World } from "../engine/world.js";
import type { Inputs } from "../model/inputs.js";
import { facilitation, restriction, signal } from "../model/mechanisms/central-signals.js";
import { mechanisms } from "../model/mechanisms/index.js";
import { exposure } from "../model/mechanisms/peers.js";
import { policyCount } from "../model/mechanisms/policies.js";
import { liberalisation } from "../model/mechanisms/race.js";
import { isEverOn } from "../scenario/ever-on.js";
import type { Scenario } from "../scenario/scenario.js";

/** Columns whose course is kept, one number for the nation. */
export const nationalCourses = [signal, facilitation, restriction] as const;
/** Columns whose course is kept, one number for each province. */
export const provincialCourses = [exposure, liberalisation, policyCount] as const;

/** Columns whose course is kept too when a scenario switches on the mechanisms that write them. */
export function optionalCourses(scenario: Scenario): Column[] {
  return mechanisms
    .filter(({ name, optIn }) => optIn && isEverOn(scenario, name))
    .flatMap(({ writes }) => writes.filter(({ recorded }) => recorded));
}

/** The course of one column in all runs. */
export interface Course {
  readonly column: Column;
  /** Runs x days: the national number, or the mean over provinces. */
  readonly mean: Float64Array;
  /** Runs x days: standard deviation over provinces (population); empty for national columns. */
  readonly sd: Float64Array;
  /** Days x provinces: mean over runs; empty for national columns. */
  readonly byProvince: Float64Array;
  /** Runs x days x provinces, only when everything is kept. */
  readonly full: Float64Array | null;
}

/**
 * Records the course of the state on the same days in every run: what holds in the step that begins on the day, and
 * in the last step for the last day.
 */
export class Series implements Observer {
  readonly days: readonly number[];
  /** Number of the step recorded for each of the days. */
  readonly steps: readonly number[];
  readonly courses: readonly Course[];
  readonly #values: readonly Float64Array[];
  readonly #runs: number;
  readonly #isRecorded: Uint8Array;
  #run = -1;
  #next = 0;

  constructor(world: World<Inputs>, scenario: Scenario, everything: boolean) {
    const { grid } = world;
    const { runs } = scenario;
    this.steps = recordedSteps(grid, scenario.record);
    this.days = this.steps.map((step) =>
      step === grid.steps - 1 ? grid.until : grid.from + step * grid.step,
    );
    this.#runs = runs;
    this.#isRecorded = new Uint8Array(grid.steps);
    for (const step of this.steps) this.#isRecorded[step] = 1;
    const columns = [...nationalCourses, ...provincialCourses, ...optionalCourses(scenario)];
    this.#values = columns.map((column) => world.column(column));
    const cells = runs * this.days.length;
    this.courses = columns.map((column) => {
      const provinces = column.scope === "agent" ? world.n : 0;
      return {
        column,
        mean: new Float64Array(cells),
        sd: new Float64Array(provinces > 0 ? cells : 0),
        byProvince: new Float64Array(provinces * this.days.length),
        full: everything && provinces > 0 ? new Float64Array(cells * provinces) : null,
      };
    });
  }

  begin(): void {
    this.#run += 1;
    this.#next = 0;
  }

  step({ index }: Readonly<Step>): void {
    if (this.#isRecorded[index]) this.#record();
  }

  #record(): void {
    const day = this.#next++;
    const cell = this.#run * this.days.length + day;
    this.courses.forEach((course, c) => {
      const values = this.#values[c];
      const mean = meanOf(values);
      course.mean[cell] = mean;
      if (course.column.scope === "nation") return;
      course.sd[cell] = deviationOf(values, mean);
      for (let i = 0; i < values.length; i++)
        course.byProvince[day * values.length + i] += values[i] / this.#runs;
      course.full?.set(values, cell * values.length);
    });
  }
}

/** The first step, those that begin on or after each multiple of `record` days, and the last. */
function recordedSteps(grid: Grid, record: number): number[] {
  const steps = [0];
  for (let k = 1; ; k++) {
    const step = Math.ceil((k * record) / grid.step - 1e-9);
    if (step >= grid.steps - 1) return [...steps, ...(grid.steps > 1 ? [grid.steps - 1] : [])];
    if (step > steps[steps.length - 1]) steps.push(step);
  }
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

function deviationOf(values: Float64Array, mean: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - mean) * (values[i] - mean);
  return Math.sqrt(sum / values.length);
}
