import { type Difference, differenceText } from "../../node/verify/difference.js";

/** What was made again, and what differed. */
export interface Verdict {
  readonly what: string;
  readonly differences: readonly Difference[];
  /** Versions other than this one, said before everything else. */
  readonly notices: readonly string[];
  /** Files that are there, and that nothing made: ignored. */
  readonly extra: readonly string[];
}

/** Most differences that are told in words. */
const MOST = 10;

/** A verdict for people: versions first, then whether all is identical, then the first difference of each file. */
export function verdictText(place: string, { what, differences, notices }: Verdict): string {
  const more = differences.length - MOST;
  return [
    ...notices,
    `${place}: ${what} made again: ${differences.length > 0 ? "different" : "identical"}`,
    ...differences.slice(0, MOST).map((each) => `  ${differenceText(each)}`),
    ...(more > 0 ? [`  and ${more} more files`] : []),
  ].join("\n");
}

/** The same for programs, with all differences and the files that were ignored. */
export function verdictJson(place: string, { what, differences, notices, extra }: Verdict): string {
  const identical = differences.length === 0;
  return JSON.stringify({ results: place, what, identical, notices, differences, ignored: extra }, null, 2);
}
