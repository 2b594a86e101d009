import type { Language } from "../../../charts/index.js";
import type { ResultFile } from "../../../node/results-folder.js";
import type { SavedAbout } from "../../../node/verify/saved.js";
import type { Circumstances } from "../../../report/manifest.js";

/** What is to be made again, and in which words. */
export interface Order {
  readonly saved: SavedAbout;
  /** Files that the manifest lists: what was wanted is read from them; none of a picture. */
  readonly files: readonly string[];
  readonly language: Language;
  /** The folder as it was named when it was made, since summaries tell it. */
  readonly folder: string;
  /** With the version that made it, since summaries tell it. */
  readonly circumstances: Circumstances;
  readonly threads?: number;
  /** Whether all is made again where a part would do. */
  readonly all: boolean;
  /** Where the fit lies, if not where the results say. */
  readonly fit?: string;
  readonly say: (line: string) => void;
}

/** The files of a result, made again, and what that was in words. */
export interface Remade {
  readonly what: string;
  readonly files: Iterable<ResultFile>;
}

/** Makes the result of a command again. */
export type Remake = (order: Order) => Promise<Remade>;

/** Whether charts were wanted: then their numbers and descriptions are made again, without the pictures. */
export function hasCharts({ files }: Pick<Order, "files">): boolean {
  return files.some((path) => path.startsWith("charts/"));
}
