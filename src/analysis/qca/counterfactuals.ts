import { covers, isWithin, literalCount, type Term } from "./term.js";

/**
 * The intermediate conjunctions between a conservative and a parsimonious model: of every conservative term within a
 * parsimonious one, the conditions that the latter drops stay unless an expectation speaks against them (Ragin &
 * Sonnett 2005; Duşa 2019, chapter 8). A remainder within one of them is an easy counterfactual.
 */
export function intermediateTerms(
  conservative: readonly Term[],
  parsimonious: readonly Term[],
  expectations: readonly Term[],
): Term[] {
  return conservative.flatMap((complex) =>
    parsimonious
      .filter((simple) => isWithin(complex, simple))
      .map((simple) => without(complex, unexpected(complex, simple, expectations))),
  );
}

/** Row numbers among the simplifying assumptions that lie within an intermediate term. */
export function easyCounterfactuals(terms: readonly Term[], assumptions: readonly number[]): number[] {
  return assumptions.filter((row) => terms.some((term) => covers(term, row - 1)));
}

/**
 * The conditions that may be dropped. A single expectation removes its condition where the term has the opposite. A
 * conjunctural one removes its conditions together where the term disagrees with any of them. As in the R package, a
 * conjunctural expectation takes the place of single ones, and the last of several counts.
 */
function unexpected(complex: Term, simple: Term, expectations: readonly Term[]): number {
  const free = complex.mask & ~simple.mask;
  const conjunctural = expectations.filter((term) => literalCount(term) > 1).at(-1);
  if (conjunctural === undefined) return singlesAgainst(complex, free, expectations);
  const concerned = free & conjunctural.mask;
  return ((complex.value ^ conjunctural.value) & concerned) === 0 ? 0 : concerned;
}

/** Bits of `free` on which there is an expectation and none agrees with the term. */
function singlesAgainst(complex: Term, free: number, expectations: readonly Term[]): number {
  let [against, agreed] = [0, 0];
  for (const { mask, value } of expectations) {
    if ((complex.value & mask) === value) agreed |= mask;
    else against |= mask;
  }
  return free & against & ~agreed;
}

function without(term: Term, bits: number): Term {
  return { mask: term.mask & ~bits, value: term.value & ~bits };
}
