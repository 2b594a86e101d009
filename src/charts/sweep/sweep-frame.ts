import type { Dialect } from "../drawing/dialect.js";
import { threeDigits } from "../drawing/numbers.js";
import { say } from "../phrases/say.js";

/** An outcome at a value of a factor: its mean, half of the 95% interval of that, and the middle 80% of the runs. */
export interface SweepLevel {
  readonly mean: number;
  /** Null where nothing tells it, as of a single run. */
  readonly half: number | null;
  readonly q10: number;
  readonly q90: number;
}

/** The values of a factor along an axis. */
export interface SweepSide {
  /** Path of the factor. */
  readonly id: string;
  readonly name: string;
  /** The values as they are written, in order. */
  readonly texts: readonly string[];
  /** The values as numbers; null of switches and words. */
  readonly numbers: readonly number[] | null;
  /** Value of the scenario where nothing is varied: a number, or which of the words; null if it is unknown. */
  readonly own: number | null;
}

/** Where the values of a side stand: at themselves, or one after the other. */
export function placesOf({ numbers, texts }: SweepSide): readonly number[] {
  return numbers ?? texts.map((_, k) => k);
}

/** The scenario's own value if it lies among those of a side. */
export function ownWithin(side: SweepSide): number | null {
  const places = placesOf(side);
  const isWithin = side.own !== null && side.own >= places[0]! && side.own <= places[places.length - 1]!;
  return isWithin ? side.own : null;
}

/** A mean with its error. */
export function meanText({ mean, half }: SweepLevel, language: Dialect): string {
  if (half === null || half === 0) return threeDigits(mean);
  return say(language, "sweepMean", { n: threeDigits(mean), half: String(Number(half.toPrecision(2))) });
}

/** Ticks with the digits that they need. */
export function tickText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
