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

/**
 * How closely the course of provinces is kept: their mean, or also their spread and the mean course of each over runs, or
 * the course of each in every run as well.
 */
export type Closeness = "mean" | "spread" | "every-province";

/** The course of one column in all runs. */
export interface Course {
  readonly column: Column;
  /** Runs x days: the national number, or the mean over provinces. */
  readonly mean: Float64Array;
  /** Runs x days: standard deviation over provinces (population); empty for national columns, and when only means are kept. */
  readonly sd: Float64Array;
  /** Days x provinces: mean over runs; empty where `sd` is. */
  readonly byProvince: Float64Array;
  /** Runs x days x provinces, only when every province is kept. */
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

  constructor(world: World<Inputs>, scenario: Scenario, closeness: Closeness) {
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
      const provinces = column.scope === "agent" && closeness !== "mean" ? world.n : 0;
      return {
        column,
        mean: new Float64Array(cells),
        sd: new Float64Array(provinces > 0 ? cells : 0),
        byProvince: new Float64Array(provinces * this.days.length),
        full: closeness === "every-province" && provinces > 0 ? new Float64Array(cells * provinces) : null,
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

  /**
   * Takes in the courses of provinces in further runs that others have made, in the order of runs, since sums would
   * otherwise differ in their last digits. Each course as `full` has it, or null where none is kept.
   */
  takeFull(courses: readonly (Float64Array | null)[], from: number): void {
    this.courses.forEach(({ byProvince, full }, c) => {
      const more = courses[c];
      if (more === null || byProvince.length === 0) return;
      full?.set(more, from * byProvince.length);
      for (let at = 0; at < more.length; at += byProvince.length)
        addShares(byProvince, 0, more.subarray(at, at + byProvince.length), this.#runs);
    });
  }

  #record(): void {
    const day = this.#next++;
    const cell = this.#run * this.days.length + day;
    for (let c = 0; c < this.courses.length; c++)
      takeIn(this.courses[c], this.#values[c], cell, day, this.#runs);
  }
}

/** Takes in the numbers of a column on one of the days, in one of so many runs. */
function takeIn(
  { mean, sd, byProvince, full }: Course,
  values: Float64Array,
  cell: number,
  day: number,
  runs: number,
) {
  const n = values.length;
  mean[cell] = meanOf(values);
  if (sd.length === 0) return;
  sd[cell] = deviationOf(values, mean[cell]);
  addShares(byProvince, day * n, values, runs);
  full?.set(values, cell * n);
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

/** Adds to a mean over so many runs what one of them contributes. */
function addShares(into: Float64Array, from: number, values: Float64Array, runs: number): void {
  for (let i = 0; i < values.length; i++) into[from + i] += values[i] / runs;
}
