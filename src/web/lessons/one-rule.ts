/** Lessons let one rule differ at a time: of two that change together, nobody can tell which did it. */
export interface SecondRule {
  /** The rule that differs already. */
  readonly kept: string;
  /** The one that was to be changed too. */
  readonly wanted: string;
}

/** Whether to change `wanted` as well would be the second change; null = go ahead. */
export function secondRule(changed: readonly string[], wanted: string): SecondRule | null {
  const [kept] = changed.filter((other) => other !== wanted);
  return kept === undefined ? null : { kept, wanted };
}
