import { refuse } from "./input-error.js";
import { plainName } from "./memberships.js";
import { conditionBit, type Term } from "./term.js";

/**
 * Reads a union of conjunctions such as `A*~B + C` over these conditions; a comma may stand for the plus. Throws a
 * `QcaInputError` naming every word that is no condition and every conjunction that contradicts itself.
 */
export function parseExpression(text: string, conditions: readonly string[]): Term[] {
  const parts = text.split(/[+,]/).map((part) => part.trim());
  const literals = parts.map((part) => part.split("*").map((literal) => literal.trim()));
  refuse(...literals.flat().flatMap((literal) => unknownName(literal, text, conditions)));
  return literals.map((names, p) => termOf(names, conditions, parts[p]));
}

function unknownName(literal: string, text: string, conditions: readonly string[]) {
  if (conditions.includes(plainName(literal))) return [];
  return [
    {
      where: `expression ${JSON.stringify(text)}`,
      found: literal === "" ? "an empty part" : JSON.stringify(literal),
      allowed: conditions.join(", "),
      cure: "Write conditions joined by * (and) and + (or), with ~ for not",
    },
  ];
}

function termOf(literals: readonly string[], conditions: readonly string[], text: string): Term {
  let [present, absent] = [0, 0];
  for (const literal of literals) {
    const bit = conditionBit(conditions.indexOf(plainName(literal)), conditions.length);
    if (literal.startsWith("~")) absent |= bit;
    else present |= bit;
  }
  if ((present & absent) !== 0)
    refuse({
      where: `conjunction ${JSON.stringify(text)}`,
      found: "a condition and its negation",
      allowed: "each condition once",
      cure: "No case can be in both; remove one of them",
    });
  return { mask: present | absent, value: present };
}
