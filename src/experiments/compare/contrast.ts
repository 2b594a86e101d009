import type { Ensemble } from "../ensemble.js";
import { comparedFigures, type FigureEffect, figureEffects } from "./figure-effects.js";
import type { Comparison } from "./paired-ensembles.js";
import { type ProvinceEffect, provinceEffects } from "./province-effects.js";
import { type RuleDifference, ruleDifferences } from "./rules.js";
import type { Side } from "./side.js";

/** What a scenario does beside the baseline: all that words and most pictures are made of. */
export interface PairedEffects {
  readonly baseline: Side;
  readonly scenario: Side;
  /** In what the two differ; nothing else can be a cause of the effects. */
  readonly rules: readonly RuleDifference[];
  readonly provinces: readonly ProvinceEffect[];
  readonly figures: readonly FigureEffect[];
}

/** One scenario against the baseline, with the runs of both. */
export interface Contrast extends PairedEffects {
  readonly baseline: Ensemble;
  readonly scenario: Ensemble;
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
