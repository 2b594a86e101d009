import { formatDay } from "../../math/calendar.js";
import { BASE_DAY } from "../observed.js";
import type { BandPoint } from "../simulate/over-runs.js";
import { listOf, monthOf, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

const DAYS_PER_MONTH = 365.25 / 12;

/** What the curve shows: days of plans, Infinity = none; days are counted from the central plan. */
export interface CurveSubject {
  readonly from: number;
  readonly today: number;
  readonly provinces: number;
  /** Empty = not shown. */
  readonly observed: readonly number[];
  /** Null = no run was made. */
  readonly run: readonly number[] | null;
  readonly band: readonly BandPoint[] | null;
}

/** The curve month by month, as far as time has passed. */
export interface CurvePoint {
  readonly day: number;
  readonly observed: number | null;
  readonly run: number | null;
  readonly band: BandPoint | null;
}

/** The points of the curve that can be walked through, a month apart and the last one today. */
export function curvePoints(subject: CurveSubject): readonly CurvePoint[] {
  const { from, today } = subject;
  const months = Math.max(0, Math.ceil((today - from) / DAYS_PER_MONTH));
  return Array.from({ length: months + 1 }, (_, k) =>
    pointOn(Math.min(from + k * DAYS_PER_MONTH, today), subject),
  );
}

function pointOn(day: number, { observed, run, band }: CurveSubject): CurvePoint {
  return {
    day,
    observed: observed.length > 0 ? countBy(day, observed) : null,
    run: run && countBy(day, run),
    band: band && nearest(day, band),
  };
}

function nearest(day: number, band: readonly BandPoint[]): BandPoint {
  return band.reduce((best, point) => (Math.abs(point.day - day) < Math.abs(best.day - day) ? point : best));
}

/** A point in words. */
export function curvePointInWords({ day, observed, run, band }: CurvePoint): string {
  const counts = [
    ...(observed === null ? [] : [`${say("observed")} ${observed}`]),
    ...(run === null ? [] : [`${say("simulatedDate")} ${run}`]),
    ...(band === null ? [] : [say("middleRuns", { low: Math.round(band.low), high: Math.round(band.high) })]),
  ];
  return `${monthOf(BASE_DAY + day)}: ${listOf(counts)}`;
}

/** The twin of the curve. */
export function curveTwin(subject: CurveSubject): Twin {
  const { observed, run } = subject;
  return {
    title: say("curve"),
    name: "curve",
    summary: [
      ...(observed.length > 0 ? [reached(say("observed"), observed, subject)] : []),
      ...(run === null ? [] : [reached(say("simulatedDate"), run, subject)]),
    ].join(" "),
    table: () => ({
      columns: [say("date"), say("observed"), say("simulatedDate"), say("low"), say("high")],
      rows: curvePoints(subject).map(({ day, observed: real, run: simulated, band }) => [
        ...[formatDay(Math.floor(BASE_DAY + day)), real, simulated, band?.low ?? null, band?.high ?? null],
      ]),
    }),
  };
}

/** How many have a plan by today, and by when half of these had theirs. */
function reached(who: string, days: readonly number[], { today, provinces }: CurveSubject): string {
  const passed = days.filter((day) => day <= today).sort((a, b) => a - b);
  const date = monthOf(BASE_DAY + today);
  if (passed.length === 0) return say("curveNone", { who, of: provinces, date });
  const half = monthOf(BASE_DAY + passed[Math.ceil(passed.length / 2) - 1]!);
  return say("curveReached", { who, n: passed.length, of: provinces, date, half });
}

function countBy(day: number, days: readonly number[]): number {
  return days.filter((each) => each <= day).length;
}
