import { parseExpression } from "./expression.js";
import { refuse } from "./input-error.js";
import { conditionBit, isWithin, literalCount, type Term } from "./term.js";

/**
 * Directional expectations: conjunctions that are expected to help the outcome. Written by condition, as in `1,0,-`
 * (presence, absence, nothing expected), or as an expression, as in `A, ~B, C*D`.
 */
export function parseExpectations(text: string, conditions: readonly string[]): Term[] {
  const marks = text.split(/[,\s]+/).filter((mark) => mark !== "");
  if (marks.every((mark) => /^[-–01]$/.test(mark))) return fromMarks(marks, conditions);
  const terms = parseExpression(text, conditions);
  refuse(...terms.flatMap((term, t) => opposite(term, terms.slice(t + 1), text)));
  return terms.filter((term, t) => !terms.some((other, o) => o !== t && implies(term, other, o < t)));
}

/** `A*B` says nothing beyond `A`; of two that are the same the first counts. */
function implies(term: Term, other: Term, earlier: boolean): boolean {
  return isWithin(term, other) && (earlier || !isWithin(other, term));
}

function fromMarks(marks: readonly string[], conditions: readonly string[]): Term[] {
  if (marks.length !== conditions.length)
    refuse({
      where: `expectations ${JSON.stringify(marks.join(","))}`,
      found: `${marks.length} of them`,
      allowed: `${conditions.length}, one for each condition`,
      cure: "Write 1 for presence, 0 for absence and - for no expectation",
    });
  return marks.flatMap((mark, j) => {
    const bit = conditionBit(j, conditions.length);
    if (mark === "1") return [{ mask: bit, value: bit }];
    return mark === "0" ? [{ mask: bit, value: 0 }] : [];
  });
}

function opposite(term: Term, others: readonly Term[], text: string) {
  const clash = others.some(
    (other) => literalCount(term) === 1 && other.mask === term.mask && other.value !== term.value,
  );
  if (!clash) return [];
  return [
    {
      where: `expectations ${JSON.stringify(text)}`,
      found: "presence and absence of the same condition",
      allowed: "one of them",
      cure: "Expect one of the two, or nothing",
    },
  ];
}
