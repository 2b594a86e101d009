/** Literals that no result depends on. */
const PROSE = new Set(["claim", "source", "meaning", "unit", "symbol", "title", "en", "zh", "description"]);

/**
 * Is this the mutant of a text for people: one of several words (a message, a claim, a source), a word of a declaration
 * (a unit, a symbol), or the name of a function of the same source, which is what its messages begin with? Other names
 * and keys are none; they carry behaviour and stay in.
 */
export function isProse({ kind, from, start }, content) {
  if (kind !== "StringLiteral") return false;
  const key = /(\w+):\s*$/.exec(content.slice(0, start))?.[1];
  const word = /^"(\w+)"$/.exec(from)?.[1];
  const callsItself = word !== undefined && new RegExp(`function ${word}\\b`).test(content);
  return callsItself || /\s/.test(from.trim()) || PROSE.has(key) || /[^ -~]/.test(from);
}
