import type { Parameter } from "../../engine/parameter.js";
import type { Vocabulary } from "../../scenario/vocabulary.js";
import type { Value } from "../designs/index.js";
import { INSTITUTIONS, SWITCH } from "../designs/overrides.js";

/** What a path stands for: a parameter with its scale, or a choice among words or switch states. */
export type FactorWord =
  | { readonly kind: "parameter"; readonly parameter: Parameter }
  | { readonly kind: "choice"; readonly values: readonly Value[] };

/** Everything that can vary, by path. */
export function factorWords({ parameters, mechanisms, institutions }: Vocabulary): Map<string, FactorWord> {
  const words = new Map<string, FactorWord>();
  for (const [path, parameter] of parameters) words.set(path, { kind: "parameter", parameter });
  for (const { name, optional } of mechanisms)
    if (optional) words.set(SWITCH + name, { kind: "choice", values: [false, true] });
  words.set(INSTITUTIONS, { kind: "choice", values: [...institutions.keys()] });
  return words;
}
