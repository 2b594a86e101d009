/** What came of a campaign, in words. */
import { wilson } from "./wilson.mjs";

/** Was the fault noticed: did a test fail, or had it to be stopped because it no longer came to an end? */
export const isNoticed = ({ status }) => status === "killed" || status === "stopped";

/** A mutant in a line that can be found in the source. */
export const inWords = ({ file, line, kind, from, to }) =>
  `${file}:${line} ${kind}: ${oneLine(from)} -> ${oneLine(to) || "(nothing)"}`;

const oneLine = (text) => (text.length > 80 ? `${text.slice(0, 77)}...` : text).replace(/\s+/g, " ");

/** Counts, the share noticed with its interval, and every mutant that was not. */
export function report(results) {
  const count = (status) => results.filter((result) => result.status === status).length;
  const noticed = results.filter(isNoticed).length;
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const [low, high] = wilson(noticed, results.length);
  return [
    ...results
      .filter((result) => !isNoticed(result))
      .map(({ mutant, status }) => `${status}: ${inWords(mutant)}`),
    `${results.length} mutants: ${count("killed")} killed, ${count("stopped")} stopped, ` +
      `${count("survived")} survived, ${count("unreached")} reached by no test`,
    `noticed: ${percent(noticed / results.length)}, 95% interval ${percent(low)} to ${percent(high)}`,
  ].join("\n");
}
