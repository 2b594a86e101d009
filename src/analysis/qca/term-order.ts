import { conditionBit, literalCount, type Term } from "./term.js";

/**
 * Conjunctions in the order in which the R package QCA lists them, so that models and intermediate solutions carry the
 * same numbers (M2, C1P3): short ones first, then by condition, the first one weighing most: absent, present, not
 * taking part. Where a condition takes part in every conjunction, the last one in which it is absent goes to the end.
 */
export function inTermOrder(terms: readonly Term[], count: number): Term[] {
  let order = [...terms];
  for (let j = count - 1; j >= 0; j--) order = byCondition(order, conditionBit(j, count));
  return order.sort((a, b) => literalCount(a) - literalCount(b));
}

function byCondition(terms: readonly Term[], bit: number): Term[] {
  const takingPart = terms.filter((term) => (term.mask & bit) !== 0);
  const absent = takingPart.filter((term) => (term.value & bit) === 0);
  const present = takingPart.filter((term) => (term.value & bit) !== 0);
  if (takingPart.length < terms.length)
    return [...absent, ...present, ...terms.filter((term) => (term.mask & bit) === 0)];
  return [...absent.slice(0, -1), ...present, ...absent.slice(-1)];
}
