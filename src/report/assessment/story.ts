import type { Language } from "../../charts/index.js";
import type { Bilingual } from "../../data/provinces.js";
import type { Assessment } from "../../experiments/assessment/index.js";
import type { Calibration } from "../../experiments/calibration/index.js";
import type { Figure } from "../document/blocks.js";

/** An assessment and the fit that it is of. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly calibration: Calibration;
  /** Hash of the draws that were assessed. */
  readonly fitHash: string;
  /** Folder of the fit as it was named, or the name of a shipped one. */
  readonly fitFolder: string;
  readonly quick: boolean;
}

/** What the sections of a report tell, and in which language. */
export interface Story extends Assessed {
  readonly language: Language;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly version: string;
  /** Hash of the tables of the assessment. */
  readonly hash: string;
}

/** The speaker of a story's language. */
export function speaker({ language }: Pick<Story, "language">): (text: Bilingual) => string {
  return (text) => text[language];
}

/** The pictures of these names, as far as they were drawn. */
export function pictures({ figures }: Story, ...ids: string[]) {
  return ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure ? [{ kind: "figure", figure } as const] : [];
  });
}
