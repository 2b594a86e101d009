import { personPeriods, type SurvivalTime } from "../../analysis/survival/index.js";

/** What happened in one period. */
export interface HazardPeriod {
  /** From 1. */
  readonly period: number;
  readonly from: number;
  readonly to: number;
  /** Cases watched in the period that had not had the event before it. */
  readonly atRisk: number;
  readonly events: number;
  /** Events as a share of those at risk. */
  readonly hazard: number;
  /** 95% score interval of that share (Wilson 1927). */
  readonly lower: number;
  readonly upper: number;
}

const ROUND = [1, 2, 2.5, 5, 10];
/** Periods into which the time is divided, at most, when nobody says how long they shall be. */
const PERIODS = 25;
const Z = 1.959963984540054;

/** A round length that makes 10 to 25 periods of the time; 1 for whole numbers that are periods already. */
export function roundPeriod(times: readonly SurvivalTime[]): number {
  const last = Math.max(...times.map(({ time }) => time));
  if (last === 0) return 1;
  if (last <= PERIODS && times.every(({ time }) => Number.isInteger(time))) return 1;
  let unit = 1;
  while (unit * PERIODS > last) unit /= 10;
  while (unit * PERIODS * 10 < last) unit *= 10;
  return unit * ROUND.find((step) => step * unit * PERIODS >= last)!;
}

/** The times in whole periods: an event or censoring falls into the period that ends with it or after it. */
export function inPeriods(times: readonly SurvivalTime[], length: number): SurvivalTime[] {
  return times.map(({ time, event }) => ({ time: Math.max(1, Math.ceil(time / length - 1e-9)), event }));
}

/** The hazard by period. A case censored within a period counts as watched to its end. */
export function hazardPeriods(times: readonly SurvivalTime[], length: number): HazardPeriod[] {
  const rows = personPeriods(inPeriods(times, length));
  const most = rows.reduce((last, { period }) => Math.max(last, period), 0);
  const counts = Array.from({ length: most }, () => ({ atRisk: 0, events: 0 }));
  for (const { period, event } of rows) {
    counts[period - 1].atRisk += 1;
    if (event) counts[period - 1].events += 1;
  }
  return counts.map(({ atRisk, events }, k) => ({
    period: k + 1,
    from: k * length,
    to: (k + 1) * length,
    atRisk,
    events,
    hazard: events / atRisk,
    ...scoreInterval(events, atRisk),
  }));
}

function scoreInterval(events: number, n: number): { lower: number; upper: number } {
  const share = events / n;
  const middle = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return {
    lower: events === 0 ? 0 : (middle - half) / scale,
    upper: events === n ? 1 : (middle + half) / scale,
  };
}
