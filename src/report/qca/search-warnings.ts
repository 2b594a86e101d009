import type { Answer, Study } from "../../analysis/qca/index.js";
import { modelsOf } from "./models-of.js";

/** What a search that was cut off, or a list that was, leaves unsaid; nothing for nearly every table. */
export function searchWarnings(answers: readonly Answer[], study: Study): string[] {
  const found = answers.reduce((sum, { solution }) => sum + solution.models.length, 0);
  const written = modelsOf({ answers, study }).length;
  const shorter = !answers.every(({ solution }) => solution.proven);
  const more = !answers.every(({ solution }) => solution.complete);
  return [
    ...(shorter
      ? [
          "The search for the shortest models was cut off, so that a shorter one than those found may exist: the " +
            "prime implicants can be combined in too many ways. Use fewer conditions or a higher inclusion cut-off.",
        ]
      : []),
    ...(more ? [`${found} model(s) were found, but there may be more, which fit equally well.`] : []),
    ...(written < found ? [`Of ${found} models the first ${written} are written.`] : []),
  ];
}
