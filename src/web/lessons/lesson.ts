import type { Bilingual } from "../../data/provinces.js";

/** What a student does in a step, and so which tool stands beside its text. */
export type Tool =
  /** Bet on the first three and the last, and draw the curve. */
  | "predict"
  /** Draw the course of the outcome. */
  | "draw"
  /** Choose three pilots. */
  | "choose"
  /** Turn one rule at a time and watch. */
  | "play"
  /** One run, then many. */
  | "run"
  /** Set against what happened. */
  | "reality"
  /** Change one rule, its sign predicted first, and run it in pairs. */
  | "change"
  /** Try sets of pilots; a table of who leads. */
  | "pilots"
  /** The leaders once more on fresh luck. */
  | "luck"
  /** Claim, evidence, reasoning. */
  | "explain"
  | "limits";

export interface Step {
  readonly tool: Tool;
  readonly minutes: number;
  readonly title: Bilingual;
  /** One short instruction. */
  readonly task: Bilingual;
  /** What is to be answered in writing; none where the tool has fields of its own. */
  readonly ask?: Bilingual;
}

/** What differs from the lesson's scenario: a shipped scenario, a parameter, or a switch; one idea. */
export interface Change {
  readonly id: string;
  readonly title: Bilingual;
  readonly base?: string;
  readonly set?: Readonly<Record<string, number>>;
  readonly switches?: Readonly<Record<string, boolean>>;
}

/** A rule that open play may turn. */
export interface Turned {
  readonly path: string;
  readonly title: Bilingual;
  readonly meaning: Bilingual;
}

/** What a lesson is about: drawn over time, and compared at the end. */
export interface Outcome {
  readonly title: Bilingual;
  /** Column whose course is drawn; "plans" = how many provinces have a plan. */
  readonly course: string;
  /** Upper end of the picture. */
  readonly top: number;
  /** Whether it can only rise. */
  readonly onlyRises: boolean;
  /** Figures that a comparison tells, the one whose sign is predicted first. */
  readonly figures: readonly [string, ...string[]];
  /** Whether the first of them is a day, which comes earlier or later, or a level, which is lower or higher. */
  readonly kind: "day" | "level";
}

/** One lesson of 45 minutes. */
export interface Lesson {
  readonly id: string;
  readonly title: Bilingual;
  readonly question: Bilingual;
  /** Shipped scenario that it begins with. */
  readonly base: string;
  /** Last day of its runs, where it is not that of the scenario: `YYYY-MM-DD`. */
  readonly until?: string;
  readonly outcome: Outcome;
  readonly turned: readonly Turned[];
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  /** What the model cannot tell; {n} and {plans} are the provinces and the plans observed. */
  readonly limits: readonly Bilingual[];
}

/** Minutes of all steps. */
export function minutesOf({ steps }: Lesson): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
