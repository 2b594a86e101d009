import { calendarDay, formatDay } from "../../math/calendar.js";
import type { Rules } from "../state/rules.js";
import { MINE } from "../state/sides.js";
import { VIEWS, type View } from "../state/view.js";
import { DEFAULTS, type Shared, VERSION } from "./link.js";
import { numberIn, withDated, withSetting } from "./read-settings.js";

/** What could be loaded of a link, and what could not: the pieces that mean nothing here, as they stand in it. */
export interface LinkReading {
  readonly shared: Shared;
  readonly unread: readonly string[];
  /** Version of a link that this page cannot read; null = it can. */
  readonly otherVersion: string | null;
}

/** The longest link that is read. */
const LONGEST = 16_000;
const MOST_RUNS = 2000;
/** As much of a piece as is said when it means nothing. */
export const QUOTED = 40;

/** Reads a link made here or by hand. Nothing in it is trusted: what is unknown or out of range is left out and said. */
export function readLink(text: string, scenarios: ReadonlySet<string>): LinkReading {
  const [version, ...pieces] = text.slice(0, LONGEST).split("&");
  if (text === "") return { shared: DEFAULTS, unread: [], otherVersion: null };
  if (version !== VERSION) return { shared: DEFAULTS, unread: [], otherVersion: version!.slice(0, QUOTED) };
  let shared = DEFAULTS;
  const unread: string[] = [];
  for (const piece of pieces) {
    const next = withPiece(shared, piece, scenarios);
    if (next === null) unread.push(piece.slice(0, QUOTED));
    else shared = next;
  }
  return { shared, unread: text.length > LONGEST ? [...unread, "…"] : unread, otherVersion: null };
}

/** The state with one more piece of a link, or null if it means nothing. */
function withPiece(shared: Shared, piece: string, scenarios: ReadonlySet<string>): Shared | null {
  const [key, value] = pairOf(piece);
  if (key === "view") return isView(value) ? { ...shared, view: value } : null;
  if (key === "lang") return value === "en" || value === "zh" ? { ...shared, language: value } : null;
  if (key === "autoplay") return value === "1" ? { ...shared, autoplay: true } : null;
  if (key === "before" || key === "after") {
    if (value !== MINE && !scenarios.has(value)) return null;
    return { ...shared, sides: { ...shared.sides, [key]: value } };
  }
  const rules = rulesWith(shared.rules, key, value, scenarios);
  return rules && { ...shared, rules };
}

function rulesWith(rules: Rules, key: string, value: string, scenarios: ReadonlySet<string>): Rules | null {
  const number = numberIn(value);
  if (key === "s") return scenarios.has(value) ? { ...rules, base: value } : null;
  if (key === "seed") return isWhole(number, 0, Number.MAX_SAFE_INTEGER) ? { ...rules, seed: number } : null;
  if (key === "runs") return isWhole(number, 1, MOST_RUNS) ? { ...rules, runs: number } : null;
  if (key === "until") return withEnd(rules, value);
  if (key === "at") return withDated(rules, value);
  return withSetting(rules, key, value);
}

function withEnd(rules: Rules, value: string): Rules | null {
  const day = calendarDay(value);
  return typeof day === "string" ? null : { ...rules, until: formatDay(day) };
}

function pairOf(piece: string): readonly [string, string] {
  const [, key = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(piece) ?? [];
  try {
    return [decodeURIComponent(key), decodeURIComponent(value)];
  } catch {
    return ["", ""];
  }
}

function isWhole(number: number, low: number, high: number): boolean {
  return Number.isSafeInteger(number) && number >= low && number <= high;
}

function isView(text: string): text is View {
  return (VIEWS as readonly string[]).includes(text);
}
