import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { type Analysis, analyse } from "./analyse.js";
import {
  type PublishedFigure,
  type PublishedList,
  publishedFigures,
  publishedLists,
} from "./published-figures.js";
import { membershipsOf, OUTCOMES, READINGS, type ReplicationReading } from "./readings.js";
import { isReproduced, isSameList, recomputed, recomputedCases } from "./recompute.js";

/** One thing for each reading. */
export type ByReading<T> = Readonly<Record<ReplicationReading, T>>;

/** The analyses of the four outcomes under one reading. */
export type Analyses = Readonly<Record<PublishedOutcome, Analysis>>;

/** A published number beside what each reading makes of it. */
export interface ComparedFigure extends PublishedFigure {
  readonly values: ByReading<number | null>;
  readonly reproduced: ByReading<boolean>;
}

/** A published list of cases beside what each reading makes of it. */
export interface ComparedList extends PublishedList {
  readonly lists: ByReading<readonly string[]>;
  readonly reproduced: ByReading<boolean>;
}

/** The whole comparison. */
export interface Replication {
  readonly analyses: ByReading<Analyses>;
  readonly figures: readonly ComparedFigure[];
  readonly lists: readonly ComparedList[];
}

/** Runs the published analysis under the four readings and compares every published number and list of cases. */
export function replicate(): Replication {
  const analyses = byReading((reading) => analysesOf((outcome) => membershipsOf(reading, outcome)));
  return {
    analyses,
    figures: publishedFigures.map((figure) => comparedFigure(figure, analyses)),
    lists: publishedLists.map((list) => comparedList(list, analyses)),
  };
}

/** Analyses the four outcomes. */
export function analysesOf(
  memberships: (outcome: PublishedOutcome) => Parameters<typeof analyse>[1],
): Analyses {
  const [diffusion, speed, intensity, breadth] = OUTCOMES.map((each) => analyse(each, memberships(each)));
  return { diffusion, speed, intensity, breadth };
}

/** Makes one thing for each reading. */
export function byReading<T>(make: (reading: ReplicationReading) => T): ByReading<T> {
  return Object.fromEntries(READINGS.map((reading) => [reading, make(reading)])) as ByReading<T>;
}

function comparedFigure(figure: PublishedFigure, analyses: ByReading<Analyses>): ComparedFigure {
  const values = byReading((reading) => recomputed(figure, analyses[reading][figure.outcome]));
  return { ...figure, values, reproduced: byReading((reading) => isReproduced(figure, values[reading])) };
}

function comparedList(list: PublishedList, analyses: ByReading<Analyses>): ComparedList {
  const lists = byReading((reading) => recomputedCases(list, analyses[reading][list.outcome]));
  return {
    ...list,
    lists,
    reproduced: byReading((reading) => isSameList(list.published, lists[reading])),
  };
}
