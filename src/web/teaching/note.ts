import type { Bilingual } from "../../data/provinces.js";

/** What a teacher wants to know of a lesson beforehand. Places in braces are filled from the data: see `facts.ts`. */
export interface Note {
  /** Id of the lesson. */
  readonly lesson: string;
  readonly purpose: Bilingual;
  /** What to ask aloud. */
  readonly ask: readonly Bilingual[];
  /** What students tend to say, and how to meet it. */
  readonly expect: readonly Expected[];
  /** What the data say, in one sentence. */
  readonly data: Bilingual;
}

export interface Expected {
  readonly says: Bilingual;
  readonly meet: Bilingual;
}
