/**
 * Letters of these names that the fonts of the pictures do not hold, each once: they are cut to Latin, Greek and Cyrillic
 * letters and the Chinese words of the program, of which all Chinese ones are taken on trust.
 */
export function undrawnLetters(names: readonly string[]): string[] {
  const text = names.join("").normalize("NFC");
  return [...new Set(text.match(/[^ -\u024f\u0370-\u0491\u1e00-\u1eff\u2010-\u201f\p{Script=Han}]/gu))];
}
