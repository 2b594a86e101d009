import type { SurvivalTime } from "../../../analysis/survival/index.js";
import type { Bilingual } from "../../../data/provinces.js";
import type { PlanForecast } from "../scores/plan-forecast.js";

/** Provinces as a statistical model sees them: when each had its plan, and its university capacity. */
export interface RivalData {
  readonly times: readonly SurvivalTime[];
  readonly university: readonly number[];
}

/** A province that a fitted rival is asked about. */
export interface Asked {
  readonly university: number;
  /** When it had its plan, for the density on that day. */
  readonly time: SurvivalTime;
  /** End of the forecast, day. */
  readonly horizon: number;
}

/** A statistical model that forecasts plans without any mechanism. */
export interface Rival {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether it gives provinces different forecasts. */
  readonly tellsApart: boolean;
  /** Whether it says anything about days after the last one that it was fitted to. */
  readonly looksAhead: boolean;
  readonly learn: (data: RivalData) => (asked: Asked) => PlanForecast;
}

/** A forecast from a law of survival: the logarithms of density and survival by day. */
export function forecastFrom(
  at: (day: number) => { readonly logDensity: number; readonly logSurvival: number },
  { time: { time, event }, horizon }: Asked,
  survivalAt: (logSurvival: number) => number,
): PlanForecast {
  const days = daysTo(horizon);
  const below = days.map((day) => (day === 0 ? 0 : 1 - survivalAt(at(day).logSurvival)));
  const here = at(event ? time : horizon);
  return { curve: { time: days, below }, logScore: event ? here.logDensity : here.logSurvival };
}

/** A forecast by its share of plans at each day, for models without a density. */
export function forecastWithoutDensity(below: (day: number) => number, { horizon }: Asked): PlanForecast {
  const days = daysTo(horizon);
  return { curve: { time: days, below: days.map(below) }, logScore: null };
}

/** Every day to the horizon, so that curves with steps lose nothing by straight lines. */
function daysTo(horizon: number): number[] {
  const days = Array.from({ length: Math.floor(horizon) + 1 }, (_, day) => day);
  return days[days.length - 1] < horizon ? [...days, horizon] : days;
}
