import type { Language } from "../../charts/index.js";
import { tell } from "./words.js";

const MONTH = 365.25 / 12;
/** Differences up to this many days are told in days, longer ones in months. */
const MOST_DAYS = 61;
/** A middle shorter than this is told in days even where the ends are far: "4 days, 80% interval 0 to 120". */
const SHORT = 30;
/** Differences below this many days are told as such. */
const LEAST_DAYS = 0.1;

/** A middle and the ends of its interval, days. */
interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

interface Unit {
  readonly days: number;
  readonly many: "days" | "months";
  readonly one: "day" | "month";
}

function unitFor({ low, middle, high }: Spread): Unit {
  const extent = Math.max(Math.abs(low), Math.abs(middle), Math.abs(high));
  const isShort = extent <= MOST_DAYS || (middle !== 0 && Math.abs(middle) < SHORT);
  return isShort ? { days: 1, many: "days", one: "day" } : { days: MONTH, many: "months", one: "month" };
}

/** Two figures that count where small, none after the point where large. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (size < 1) return String(Number(value.toPrecision(2)));
  return String(Number(value.toFixed(size >= 20 ? 0 : 1)));
}

/** A size in the unit: a difference too small to be told in days is not told as none. */
function sizeOf(days: number, unit: Unit, language: Language): string {
  const size = Math.abs(days);
  if (size > 0 && size < LEAST_DAYS) return tell(language, "under", { n: LEAST_DAYS });
  return plain(size / unit.days);
}

/** "7 months earlier", in the unit; nought is no difference. */
function told(days: number, unit: Unit, language: Language): string {
  if (days === 0) return tell(language, "noDifference");
  const n = sizeOf(days, unit, language);
  return tell(language, "duration", {
    n,
    unit: tell(language, n === "1" ? unit.one : unit.many),
    way: tell(language, days < 0 ? "earlier" : "later"),
  });
}

/**
 * A middle and an 80% interval of differences in days, as people say them: "median 7 months earlier, 80% interval 2 to
 * 15". A mean may have its standard error.
 */
export function intervalInWords(
  of: Spread & { readonly error?: number | null },
  what: "median" | "mean",
  language: Language,
): string {
  const unit = unitFor(of);
  const head = tell(language, what, { d: told(of.middle, unit, language) });
  const error = of.error ? tell(language, "error", { e: plain(of.error / unit.days) }) : "";
  return `${head}${error}${tell(language, "comma")}${spreadInWords(of, unit, language)}`;
}

/** Without directions where both ends lie on the side of the middle; the far end has one if the middle has none. */
function spreadInWords({ low, middle, high }: Spread, unit: Unit, language: Language): string {
  if (low < 0 && high > 0)
    return tell(language, "twoSided", { a: told(low, unit, language), b: told(high, unit, language) });
  const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  const a = sizeOf(near, unit, language);
  const isClear = far === 0 || (middle !== 0 && middle < 0 === far < 0);
  return tell(language, "oneSided", {
    a,
    b: isClear ? sizeOf(far, unit, language) : told(far, unit, language),
  });
}
