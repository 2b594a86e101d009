import { mechanisms } from "../../model/mechanisms/index.js";
import { registry } from "../../model/registry.js";
import { FIRST_RULES, type Rules } from "../state/rules.js";
import { VIEWS, type View } from "../state/view.js";

/** What a link carries: the rules, and how they are looked at. */
export interface Shared {
  readonly rules: Rules;
  readonly view: View;
  readonly language: "en" | "zh";
}

/** What could be loaded of a link, and what could not: the pieces that mean nothing here, as they stand in it. */
export interface LinkReading {
  readonly shared: Shared;
  readonly unread: readonly string[];
}

const VERSION = "v1";
const DEFAULTS: Shared = { rules: FIRST_RULES, view: "predict", language: "en" };
/** The longest link that is read. */
const LONGEST = 4000;
const MOST_RUNS = 2000;

/** The part of an address after #: readable, with the version and only what differs from the first page. */
export function linkOf({ rules, view, language }: Shared): string {
  const { base, set, switches, seed, runs } = rules;
  const pieces: [string, string | number][] = [
    ["s", base],
    ["seed", seed],
    ["runs", runs],
    ...Object.entries(switches).map(([name, on]): [string, string] => [name, on ? "on" : "off"]),
    ...Object.entries(set),
    ["view", view],
    ["lang", language],
  ];
  const first = new Map<string, string | number>([
    ["s", FIRST_RULES.base],
    ["seed", FIRST_RULES.seed],
    ["runs", FIRST_RULES.runs],
    ["view", DEFAULTS.view],
    ["lang", DEFAULTS.language],
  ]);
  const differing = pieces.filter(([key, value]) => first.get(key) !== value);
  return [VERSION, ...differing.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)].join("&");
}

/** Reads a link made here or by hand. Nothing in it is trusted: what is unknown or out of range is left out and said. */
export function readLink(text: string, scenarios: ReadonlySet<string>): LinkReading {
  const [version, ...pieces] = text.slice(0, LONGEST).split("&");
  if (text === "") return { shared: DEFAULTS, unread: [] };
  if (version !== VERSION) return { shared: DEFAULTS, unread: [version!.slice(0, 40)] };
  let shared = DEFAULTS;
  const unread: string[] = [];
  for (const piece of pieces) {
    const next = withPiece(shared, piece, scenarios);
    if (next === null) unread.push(piece.slice(0, 40));
    else shared = next;
  }
  return { shared, unread: text.length > LONGEST ? [...unread, "…"] : unread };
}

/** The state with one more piece of a link, or null if it means nothing. */
function withPiece(shared: Shared, piece: string, scenarios: ReadonlySet<string>): Shared | null {
  const [key, value] = pairOf(piece);
  const { rules } = shared;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  const withRules = (changes: Partial<Rules>): Shared => ({ ...shared, rules: { ...rules, ...changes } });
  if (key === "s") return scenarios.has(value) ? withRules({ base: value }) : null;
  if (key === "seed") return isWhole(number, 0, Number.MAX_SAFE_INTEGER) ? withRules({ seed: number }) : null;
  if (key === "runs") return isWhole(number, 1, MOST_RUNS) ? withRules({ runs: number }) : null;
  if (key === "view") return isView(value) ? { ...shared, view: value } : null;
  if (key === "lang") return value === "en" || value === "zh" ? { ...shared, language: value } : null;
  const parameter = registry.get(key);
  if (parameter) {
    const [low, high] = parameter.range;
    return number >= low && number <= high ? withRules({ set: { ...rules.set, [key]: number } }) : null;
  }
  const isSwitch = mechanisms.some(({ name, structural }) => name === key && !structural);
  if (!isSwitch || (value !== "on" && value !== "off")) return null;
  return withRules({ switches: { ...rules.switches, [key]: value === "on" } });
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
