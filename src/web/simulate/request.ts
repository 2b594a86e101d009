import type { Bilingual } from "../../data/provinces.js";
import type { Exploration, Settings } from "../../experiments/replication/workbench.js";
import type { ScenarioFiles } from "../scenario-files.js";
import type { NationalCourse } from "./courses.js";
import type { OverRuns } from "./over-runs.js";

/** What the page asks its worker. Scenarios are files (YAML or JSON), to be run for all of their seeds. */
export type Question =
  | { readonly kind: "run"; readonly scenario: NamedFile }
  /** Both on the seeds of the first. */
  | { readonly kind: "compare"; readonly baseline: TitledFile; readonly scenario: TitledFile }
  /** One of the tables of a results folder, by the name of its file without the ending. */
  | { readonly kind: "table"; readonly scenario: NamedFile; readonly name: string }
  /** The article's set-theoretic analysis. */
  | { readonly kind: "explore"; readonly settings: Settings };

/** A scenario file and the name that tables give it. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** A scenario file and what sentences call it. */
export interface TitledFile {
  readonly title: Bilingual;
  readonly text: string;
}

/** A question, and the scenario files that the worker does not have itself. */
export type Request = Question & { readonly id: number; readonly files: ScenarioFiles };

/** What the worker has to say of a question. */
export type Answer =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "runs"; readonly runs: Simulated }
  | { readonly kind: "hash"; readonly hash: string }
  | { readonly kind: "comparison"; readonly comparison: Compared }
  /** CSV in pieces. */
  | { readonly kind: "table"; readonly name: string; readonly csv: readonly string[] }
  | { readonly kind: "exploration"; readonly exploration: Exploration }
  /** Nothing is to be said yet. */
  | { readonly kind: "busy" }
  | { readonly kind: "faults"; readonly faults: readonly string[] }
  /** Nothing more will be said. */
  | { readonly kind: "end" };

export type Reply = Answer & { readonly id: number };

/** Two scenarios on the same luck. */
export interface Compared {
  readonly pairs: number;
  readonly seeds: readonly number[];
  /** What differs in the country, in one sentence. */
  readonly sentence: Bilingual;
  readonly provinces: readonly ComparedProvince[];
  readonly figures: readonly ComparedFigure[];
}

/** What becomes of one figure of the country: in how many pairs it is lower, higher or the same, and the mean difference. */
export interface ComparedFigure {
  /** As in tables, `idea_count`. */
  readonly figure: string;
  readonly lower: number;
  readonly higher: number;
  readonly same: number;
  /** Mean difference and its Monte-Carlo error; null where no pair has both. */
  readonly mean: number | null;
  readonly error: number | null;
  readonly sentence: Bilingual;
}

/**
 * What becomes of one province's plan: days later (above 0) or earlier, a plan that never comes counted as of the last
 * day, and how the pairs turn out.
 */
export interface ComparedProvince {
  readonly id: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly earlier: number;
  readonly later: number;
  /** Pairs in which only the scenario, or only the baseline, has a plan. */
  readonly gained: number;
  readonly lost: number;
  readonly sentence: Bilingual;
}

/** The runs of a scenario as the page shows them. Arrays by run and province are run after run. */
export interface Simulated {
  readonly seeds: readonly number[];
  /** Ids of the provinces, in the order of all arrays. */
  readonly ids: readonly string[];
  /** Number of the calendar day that is day 0. */
  readonly baseDay: number;
  readonly from: number;
  readonly until: number;
  /** Runs x provinces: day of the decision and of the plan; Infinity = none by the end. */
  readonly decided: Float64Array;
  readonly published: Float64Array;
  readonly overRuns: OverRuns;
  readonly causes: readonly string[];
  /** Causes, each runs x provinces: share in the hazard on the day of the decision. */
  readonly shares: readonly Float64Array[];
  /** Runs x provinces: index of the rival that weighed most on that day; -1 = none. */
  readonly leader: Int32Array;
  /** Days on which the course of liberalisation is recorded. */
  readonly days: readonly number[];
  /** Days x provinces: liberalisation, mean over runs. */
  readonly liberalisation: Float64Array;
  /** Outcomes of optional mechanisms that are on. */
  readonly courses: readonly NationalCourse[];
}
