/**
 * A conjunction of conditions and negated conditions. Conditions are bits, the first one highest: `mask` says which
 * take part, `value` which of those are present. A configuration (row) is a conjunction of all conditions.
 */
export interface Term {
  readonly mask: number;
  readonly value: number;
}

/** The bit of condition `j` among `count`. */
export function conditionBit(j: number, count: number): number {
  return 1 << (count - 1 - j);
}

/** Does the conjunction hold in this configuration (0-based row)? */
export function covers(term: Term, row: number): boolean {
  return (row & term.mask) === term.value;
}

/** Does every configuration of `narrow` lie in `wide`? */
export function isWithin(narrow: Term, wide: Term): boolean {
  return (narrow.mask & wide.mask) === wide.mask && (narrow.value & wide.mask) === wide.value;
}

/** Number of conditions that take part. */
export function literalCount(term: Term): number {
  let count = 0;
  for (let rest = term.mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** As in `A*~B`: `*` is "and", `~` is "not". The empty conjunction, true everywhere, is written `1`. */
export function formatTerm(term: Term, conditions: readonly string[]): string {
  const literals = conditions.flatMap((name, j) => {
    const bit = conditionBit(j, conditions.length);
    if ((term.mask & bit) === 0) return [];
    return [(term.value & bit) === 0 ? `~${name}` : name];
  });
  return literals.length === 0 ? "1" : literals.join("*");
}

/** Presence (1) or absence (0) of each condition in a configuration. */
export function configurationOf(row: number, count: number): (0 | 1)[] {
  return Array.from({ length: count }, (_, j) => ((row & conditionBit(j, count)) === 0 ? 0 : 1));
}
