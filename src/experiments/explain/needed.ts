import type { HazardCourse } from "./hazard-course.js";

/** What would have been needed for a decision by some day, all else in the course of the hazard being as it was. */
export interface Needed {
  readonly goal: Goal;
  readonly day: number;
  /** Hazard accumulated by then. */
  readonly accumulated: number;
  /** What was missing for the clock to run out. */
  readonly missing: number;
  /** By what factor the hazard would have had to be larger all along; null if by then there was none to enlarge. */
  readonly factor: number | null;
}

/**
 * `half`: in half the days that it took. `year`: a year earlier. `observed`: in time for its real date of publication,
 * after as many days of drafting as in this run. `ever`: by the end of the run.
 */
export type Goal = "half" | "year" | "observed" | "ever";

const YEAR = 365.25;

/** What is known of a run when asking what it lacked. */
export interface Lack {
  readonly clock: number;
  readonly from: number;
  readonly until: number;
  /** Day of the decision; Infinity = none. */
  readonly decided: number;
  /** Day of publication; Infinity = none. */
  readonly published: number;
  readonly draft: number;
  /** Day of the real plan; null = none. */
  readonly observed: number | null;
}

/** What would have been needed to decide sooner, or at all. */
export function neededFor(course: Pick<HazardCourse, "totalOn">, run: Lack): Needed[] {
  return goalsOf(run).map(({ goal, day }) => {
    const accumulated = day > run.from ? course.totalOn(day) : 0;
    return {
      goal,
      day,
      accumulated,
      missing: run.clock - accumulated,
      factor: accumulated > 0 ? run.clock / accumulated : null,
    };
  });
}

/** Goals that were missed; one that the run reached asks for nothing. */
function goalsOf({ from, until, decided, published, draft, observed }: Lack): { goal: Goal; day: number }[] {
  const inTime =
    observed === null || published <= observed ? [] : [{ goal: "observed" as const, day: observed - draft }];
  if (!Number.isFinite(decided))
    return [...inTime.filter(({ day }) => day < until), { goal: "ever" as const, day: until }];
  return [
    { goal: "half" as const, day: from + (decided - from) / 2 },
    { goal: "year" as const, day: decided - YEAR },
    ...inTime.filter(({ day }) => day < decided),
  ];
}
