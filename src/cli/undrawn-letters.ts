/**
 * Letters of these names that the font of the pictures does not hold, each once: it is cut to those of Western Europe and the
 * Chinese words of the program, of which all Chinese ones are taken on trust.
 */
export function undrawnLetters(names: readonly string[]): string[] {
  const text = names.join("").normalize("NFC");
  return [...new Set(text.match(/[^ -\u00ff\u2010-\u201f\p{Script=Han}]/gu))];
}
