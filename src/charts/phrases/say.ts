import { type Dialect, spoken } from "../drawing/dialect.js";
import { phrases } from "./phrases.js";

/** What fills the places of a phrase. */
export type Fillings = Readonly<Record<string, string | number>>;

/** The phrase in this language with its places filled; a place without a filling is an error. */
export function say(language: Dialect, phrase: keyof typeof phrases, fillings: Fillings = {}): string {
  return spoken(phrases[phrase], language).replace(/\{(\w+)\}/g, (_, place: string) => {
    const filling = fillings[place];
    if (filling === undefined)
      throw new Error(`Phrase "${phrase}": nothing given for {${place}}; pass it with the other fillings.`);
    return String(filling);
  });
}

/** A list of names in this language, or "none". */
export function listOf(language: Dialect, names: readonly string[]): string {
  return names.length === 0 ? say(language, "none") : names.join(say(language, "comma"));
}
