import type { Chart, Language } from "../../charts/index.js";
import type { Block } from "../document/blocks.js";

/** How a result was made, as its manifest says. */
export interface Making {
  /** Version of the program that made it. */
  readonly version: string;
  /** SHA-256 over its tables, which have been found to have it. */
  readonly resultHash: string;
  /** What was typed behind `yardstick`. */
  readonly command: readonly string[];
  /** What was to be typed there for a scenario of this id; null where nothing tells. */
  readonly typed: (id: string) => string | null;
}

/** What one kind of result puts into a brief, in one language. All briefs have these parts in one order. */
export interface BriefParts {
  readonly language: Language;
  /** What was done, in a few words. */
  readonly title: string;
  /** Which result this is: a line under the title. */
  readonly mark: string;
  /** What was asked; null if nobody wrote it down. */
  readonly question: string | null;
  /** What came out, a sentence or two for each thing compared. */
  readonly answer: readonly string[];
  /** The picture beside the answer, then another behind the numbers. */
  readonly pictures: readonly Chart[];
  /** What was done, as tables. */
  readonly compared: readonly Block[];
  /** What came out, as tables. */
  readonly found: readonly Block[];
  /** What intervals hold and what they do not. */
  readonly uncertainty: readonly string[];
  /** What the data cannot tell. */
  readonly limits: readonly string[];
  /** What is assumed, and how sure it is. */
  readonly assumptions: readonly string[];
  /** How it can be made again, and from which sources it is. */
  readonly making: readonly string[];
}
