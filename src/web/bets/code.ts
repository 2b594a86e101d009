import { provinces } from "../../data/provinces.js";
import { observed } from "../observed.js";
import { numbersOf, SIZE, spell } from "./alphabet.js";
import { isIntact, withCheck } from "./check-letters.js";

/** What a student bets: the three provinces that answer first, in their order, and the one that answers last. */
export interface Bets {
  readonly first: readonly string[];
  readonly last: string;
}

/** Number of provinces that are bet on as first. */
export const FIRST = 3;
/** Letters that only tell one page from another, so that two students with the same bets have two codes. */
export const OWN = 3;
/** The first letter of a code says what it holds; later kinds may hold more. */
const [KIND] = numbersOf("B");
const LENGTH = 1 + FIRST + 1 + OWN + 2;
const GROUP = 5;

/** Why a text is no code. */
export type CodeFault = "codeLength" | "codeLetter" | "codeCheck" | "codeKind" | "codeProvince";

export type CodeReading =
  | { readonly ok: true; readonly code: string; readonly bets: Bets }
  | { readonly ok: false; readonly fault: CodeFault };

/** The code of some bets in two groups of five letters; `own`: three numbers from 0 to 30 that the page has drawn. */
export function codeOf({ first, last }: Bets, own: readonly number[]): string {
  const places = [...first, last].map((id) => provinces.findIndex((province) => province.id === id));
  const letters = spell(withCheck([KIND!, ...places, ...own]));
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}

/** Reads a code in capitals or small letters, with any signs between them. */
export function readCode(text: string): CodeReading {
  const letters = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
  const numbers = numbersOf(letters);
  if (numbers.includes(-1)) return { ok: false, fault: "codeLetter" };
  if (numbers.length !== LENGTH) return { ok: false, fault: "codeLength" };
  if (!isIntact(numbers)) return { ok: false, fault: "codeCheck" };
  if (numbers[0] !== KIND) return { ok: false, fault: "codeKind" };
  const ids = numbers.slice(1, 1 + FIRST + 1).map((place) => provinces[place]!.id);
  if (new Set(ids).size < ids.length || !ids.every((id) => observed.has(id)))
    return { ok: false, fault: "codeProvince" };
  return { ok: true, code: letters, bets: { first: ids.slice(0, FIRST), last: ids[FIRST]! } };
}

/** Numbers for the letters of one's own, drawn by the browser. */
export function drawOwn(): number[] {
  return [...crypto.getRandomValues(new Uint32Array(OWN))].map((number) => number % SIZE);
}
