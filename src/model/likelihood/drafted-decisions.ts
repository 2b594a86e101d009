import { exp } from "../../math/exact.js";

/**
 * The law of publication for given hazards. A draft of gamma shape 2 is two stages that each pass at rate 2 / mean, so a
 * province stands in one of four states: undecided, in the first stage, in the second, published. Within a step hazards
 * are constant, and the probabilities of the states move by the exponential of a triangular matrix, which is written out
 * here: the latent day of the decision is integrated out without any quadrature.
 */
export class DraftedDecisions {
  /** Probabilities that a province is undecided, in the first stage of drafting, and in the second. */
  readonly undecided: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Rate at which it passes a stage, per day. */
  readonly #rate: Float64Array;
  /** What is left of a stage after the usual step. */
  readonly #kept: Float64Array;
  #step = 0;

  constructor(n: number) {
    this.undecided = new Float64Array(n);
    this.first = new Float64Array(n);
    this.second = new Float64Array(n);
    this.#rate = new Float64Array(n);
    this.#kept = new Float64Array(n);
  }

  /** Puts everybody back to undecided, with these mean drafts (days); steps will usually be so long. */
  begin(meanDraft: Float64Array, step: number): void {
    this.undecided.fill(1);
    this.first.fill(0);
    this.second.fill(0);
    this.#step = step;
    for (let i = 0; i < meanDraft.length; i++) {
      this.#rate[i] = 2 / meanDraft[i];
      this.#kept[i] = exp(-this.#rate[i] * step);
    }
  }

  /** Lets `days` pass for province i at a constant hazard of deciding. */
  pass(i: number, hazard: number, days: number): void {
    const rate = this.#rate[i];
    const kept = days === this.#step ? this.#kept[i] : exp(-rate * days);
    const [decides, drafts] = [hazard * days, rate * days];
    const x = drafts - decides;
    const second = secondRemainder(x, kept, decides);
    const first = 1 + x * second;
    const before = this.undecided[i] * decides * kept;
    this.second[i] = kept * (this.second[i] + drafts * this.first[i]) + before * drafts * second;
    this.first[i] = kept * this.first[i] + before * first;
    this.undecided[i] *= kept * (1 + x * first);
  }

  /** Density per day of the publication of province i now. */
  density(i: number): number {
    return this.#rate[i] * this.second[i];
  }

  /** Probability that province i has not published yet. */
  pending(i: number): number {
    return this.undecided[i] + this.first[i] + this.second[i];
  }
}

/** Below this a series of nine terms is right to the last digits, and saves an exponential. */
const SMALL = 0.3;

/** (e^x - 1 - x) / x^2, where e^x = e^-decides / kept. */
function secondRemainder(x: number, kept: number, decides: number): number {
  if (x > SMALL || x < -SMALL) return (exp(-decides) / kept - 1 - x) / (x * x);
  let sum = 1;
  for (let k = 12; k > 2; k--) sum = 1 + (sum * x) / k;
  return sum / 2;
}
