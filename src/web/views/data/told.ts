import type { Difference, PathWithCases } from "../../../experiments/replication/difference.js";
import type { Margins } from "../../../experiments/replication/margins.js";
import type { Findings } from "../../../experiments/replication/workbench.js";
import { listOf, say } from "../../words/speak.js";
import { provincesInWords, three } from "./names.js";

/** What the turned thresholds do to the pathways, and how near the next change is. */
export function told({ analysis, difference, margins }: Findings): string[] {
  if (analysis.conservative === null) return [say("noPath"), ...changes(difference)];
  const changed = changes(difference);
  return [...(changed.length > 0 ? changed : [say("sameAsUsual")]), ...margin(margins)];
}

function changes({ lost, gained }: Difference): string[] {
  return [
    ...(lost.length > 0 ? [say("pathsGone", { paths: paths(lost) })] : []),
    ...(gained.length > 0 ? [say("pathsNew", { paths: paths(gained) })] : []),
  ];
}

function margin({ above, upTo, beyond, oneCaseMore }: Margins): string[] {
  const ends = { above: three(above), upTo: three(upTo) };
  const [stricter, more] = [paths(beyond.lost), paths(oneCaseMore.lost)];
  return [
    ...(above !== null && upTo !== null ? [say("holdsBetween", ends)] : []),
    ...(above === null && upTo !== null ? [say("holdsUpTo", ends)] : []),
    ...(above !== null && upTo === null ? [say("holdsAbove", ends)] : []),
    ...(stricter !== "" && stricter === more
      ? [say("stricterOrMore", { paths: more })]
      : [
          ...(stricter === "" ? [] : [say("stricter", { paths: stricter })]),
          ...(more === "" ? [] : [say("oneCaseMore", { paths: more })]),
        ]),
  ];
}

function paths(each: readonly PathWithCases[]): string {
  return listOf(each.map(({ name, cases }) => say("pathOn", { path: name, cases: provincesInWords(cases) })));
}
