import type { Ensemble } from "../ensemble.js";
import { comparedFigures, type FigureEffect, figureEffects } from "./figure-effects.js";
import type { Comparison } from "./paired-ensembles.js";
import { type ProvinceEffect, provinceEffects } from "./province-effects.js";
import { type RuleDifference, ruleDifferences } from "./rules.js";

/** One scenario against the baseline. */
export interface Contrast {
  readonly baseline: Ensemble;
  readonly scenario: Ensemble;
  /** In what the two differ; nothing else can be a cause of the effects. */
  readonly rules: readonly RuleDifference[];
  readonly provinces: readonly ProvinceEffect[];
  readonly figures: readonly FigureEffect[];
}

/** Every scenario of a comparison against its baseline, in the order in which they were named. */
export function contrastsOf({ baseline, others }: Comparison): Contrast[] {
  const figures = comparedFigures(baseline);
  return others.map((scenario) => ({
    baseline,
    scenario,
    rules: ruleDifferences(baseline.scenario, scenario.scenario),
    provinces: provinceEffects(baseline, scenario),
    figures: figureEffects(figures, comparedFigures(scenario), baseline.until),
  }));
}
