import { exp, ln } from "../../math/exact.js";
import { nelderMead } from "../../math/nelder-mead.js";
import { checkEvents, checkTimes, refuseStarts, type SurvivalTime } from "../survival/survival-time.js";

/** Parameters of the Bass curve; rates are per unit of time. */
export interface BassCurve {
  /** Innovation: hazard of a potential adopter when nobody has adopted. */
  readonly p: number;
  /** Imitation: added hazard when all potential adopters have. */
  readonly q: number;
  /** Share of all who ever adopt. */
  readonly m: number;
}

export interface BassFit extends BassCurve {
  readonly logLikelihood: number;
}

/** Logarithm of the share still without adoption at a time, and of the density of adoption (per unit of time) there. */
export interface BassPoint {
  readonly logSurvival: number;
  readonly logDensity: number;
}

/**
 * Bass (1969): of the m that ever adopt, F = (1 - e) / (1 + e q/p) have by time t, where e = exp(-(p + q) t), with
 * density ((p + q)^2 / p) e / (1 + e q/p)^2.
 */
export function bassAt({ p, q, m }: BassCurve, time: number): BassPoint {
  const e = exp(-(p + q) * time);
  const brake = 1 + (e * q) / p;
  return {
    logSurvival: ln(1 - m + (m * e * (1 + q / p)) / brake),
    logDensity: ln(m / p) + 2 * ln(p + q) - (p + q) * time - 2 * ln(brake),
  };
}

/**
 * The Bass curve of largest likelihood, an adopter giving its density and a censored subject its survival. Fitted inside
 * (from several starts) and on the edges q = 0 (nobody imitates: an exponential) and m = 1 (all adopt in the end), as
 * the best curve often lies there.
 */
export function fitBass(times: readonly SurvivalTime[]): BassFit {
  checkTimes(times, "fitBass");
  checkEvents(times, "fitBass");
  refuseStarts(times, "fitBass");
  const rate = times.filter(({ event }) => event).length / times.reduce((sum, { time }) => sum + time, 0);
  const candidates = faces.flatMap(({ starts, curveAt }) =>
    starts.map((start) => {
      const lowest = nelderMead((x) => -bassLogLikelihood(curveAt(x, rate), times), start, 0.5);
      return { ...curveAt(lowest.x, rate), logLikelihood: -lowest.value };
    }),
  );
  return candidates.reduce((best, each) => (each.logLikelihood > best.logLikelihood + 1e-9 ? each : best));
}

/** Logarithm of the likelihood of the times under a curve. */
export function bassLogLikelihood(curve: BassCurve, times: readonly SurvivalTime[]): number {
  return times.reduce((sum, { time, event }) => {
    const { logDensity, logSurvival } = bassAt(curve, time);
    return sum + (event ? logDensity : logSurvival);
  }, 0);
}

/** Part of the parameters' range, simple ones first: a curve for free numbers x, given the rate of the whole sample. */
interface Face {
  readonly starts: readonly (readonly number[])[];
  curveAt(x: readonly number[], rate: number): BassCurve;
}

const share = (x: number) => 1 / (1 + exp(-x));

const faces: readonly Face[] = [
  { starts: [[0]], curveAt: ([x], rate) => ({ p: rate * exp(x), q: 0, m: 1 }) },
  { starts: [[0, 1]], curveAt: ([x, z], rate) => ({ p: rate * exp(x), q: 0, m: share(z) }) },
  {
    starts: [
      [0, 0],
      [-3, 2],
    ],
    curveAt: ([x, y], rate) => ({ p: rate * exp(x), q: rate * exp(y), m: 1 }),
  },
  {
    starts: [
      [0, 0, 1],
      [-3, 2, 1],
      [1, -3, 1],
    ],
    curveAt: ([x, y, z], rate) => ({ p: rate * exp(x), q: rate * exp(y), m: share(z) }),
  },
];
