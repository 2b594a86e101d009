import type { Bilingual } from "../../data/provinces.js";
import type { Statistic } from "./history.js";

/** What a statistic is about. */
export const aspects = ["curve", "order", "neighbours", "counts", "breadth", "pathways"] as const;
export type Aspect = (typeof aspects)[number];

/** A statistic by which a model is judged, and the mechanisms without which it says nothing about it. */
export interface Judgement {
  /** Kebab-case name, used in tables. */
  readonly id: string;
  readonly aspect: Aspect;
  readonly name: Bilingual;
  readonly of: Statistic;
  readonly needs: readonly string[];
}

/** What counts of policies need, and what breadths need besides. */
export const COUNTING = ["policies"];
export const OPENING = ["policies", "instruments"];
