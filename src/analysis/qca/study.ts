import { problemsOfStudy } from "./check-study.js";
import { refuse } from "./input-error.js";
import { isNegated, type Memberships, negation, plainName, type Study } from "./memberships.js";

/**
 * Picks the outcome and the conditions out of a table and checks them; `~NAME` as the outcome explains its absence.
 * Throws a `QcaInputError` with every fault at once.
 */
export function prepareStudy(data: Memberships, outcome: string, conditions: readonly string[]): Study {
  refuse(...problemsOfStudy(data, outcome, conditions));
  const presence = Float64Array.from(data.columns[plainName(outcome)]);
  const x = conditions.map((name) => Float64Array.from(data.columns[name]));
  return {
    cases: data.cases,
    conditions,
    outcome,
    x,
    y: isNegated(outcome) ? negation(presence) : presence,
    warnings: [
      ...diversityWarning(data.cases.length, conditions),
      ...crossoverWarnings(data.cases, conditions, x),
    ],
  };
}

/** The same study for the absence of its outcome (and the other way round). */
export function negatedStudy(study: Study): Study {
  const outcome = isNegated(study.outcome) ? plainName(study.outcome) : `~${study.outcome}`;
  return { ...study, outcome, y: negation(study.y) };
}

/** Limited diversity (Ragin 1987): fewer cases than configurations is usual, fewer than conditions is a warning. */
function diversityWarning(cases: number, conditions: readonly string[]): string[] {
  if (cases >= conditions.length) return [];
  const space = 2 ** conditions.length;
  const share = Math.round((1000 * (space - cases)) / space) / 10;
  return [
    `${cases} cases for ${conditions.length} conditions: at least ${space - cases} of ${space} configurations ` +
      `(${share}%) stay without a case; use fewer conditions.`,
  ];
}

function crossoverWarnings(
  cases: readonly string[],
  conditions: readonly string[],
  x: readonly Float64Array[],
): string[] {
  return conditions.flatMap((name, j) => {
    const lost = cases.filter((_, i) => x[j][i] === 0.5);
    if (lost.length === 0) return [];
    return [
      `${lost.join(", ")}: exactly 0.5 in ${name}, so neither in nor out and counted in no configuration.`,
    ];
  });
}
