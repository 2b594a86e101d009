import { OUTCOME } from "../../../experiments/replication/readings.js";
import type { Condition } from "../../../experiments/replication/sets.js";
import type { SetName } from "../../../experiments/replication/workbench.js";
import { inWords, outcomeNames, provinceNames } from "../../../report/replication/names.js";
import { settings } from "../../state/exploration.js";
import { language } from "../../state/store.js";

/** A path such as `ENT*~UNI` in words of the language of the page. */
export function pathInWords(path: string): string {
  return inWords(path, language.value);
}

/** A set in words: a condition as it is when present, or the outcome that is analysed. */
export function setInWords(set: SetName): string {
  return set === OUTCOME ? outcomeInWords() : inWords(set satisfies Condition, language.value);
}

/** The outcome that is analysed. */
export function outcomeInWords(): string {
  return outcomeNames[settings.value.outcome][language.value];
}

/** Provinces in one line. */
export function provincesInWords(ids: readonly string[]): string {
  return provinceNames(ids, language.value);
}

/** A share as the article prints it; a dash where there is none. */
export function three(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
