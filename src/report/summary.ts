import { describe } from "../analysis/moments.js";
import type { Ensemble } from "../experiments/ensemble.js";
import { runFigures } from "../experiments/figures.js";
import { type Fit, fitToObserved } from "../experiments/fit.js";
import { observedOf } from "../scenario/observed.js";
import type { Scenario, Words } from "../scenario/scenario.js";
import { countByStatus } from "./caption.js";
import { type OtherUnitsTold, otherUnitsTold } from "./other-units.js";
import { type Surprise, surprisesOf } from "./surprises.js";

/** What is said of a result in one screen, in figures. */
export interface Summary {
  readonly version: string;
  readonly scenario: Pick<Scenario, "id" | "title" | "question" | "notice">;
  readonly runs: number;
  readonly seeds: { readonly first: number; readonly last: number };
  readonly steps: number;
  readonly provinces: number;
  readonly observedProvinces: number;
  /** What must be said of units with made-up traits; null for provinces. */
  readonly units: OtherUnitsTold | null;
  readonly figures: Readonly<
    Record<string, { readonly mean: number | null; readonly q05: number | null; readonly q95: number | null }>
  >;
  /** Outcomes with no datum beside them. */
  readonly outcomes: readonly OutcomeSummary[];
  readonly fit: readonly Fit[];
  /** Provinces whose observed outcome is the most surprising: outside their simulated 80% interval. */
  readonly surprises: readonly Surprise[];
  readonly parameters: { readonly estimated: number; readonly weak: number; readonly assumed: number };
  readonly resultHash: string;
  readonly folder: string;
  readonly charts: boolean;
}

/** An outcome over the runs, as it stands when they end. */
export interface OutcomeSummary {
  readonly figure: string;
  readonly title: Words;
  readonly unit: Words;
  readonly mean: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
}

/** Sums an ensemble up. */
export function summaryOf(
  ensemble: Ensemble,
  resultHash: string,
  folder: string,
  version: string,
  charts: boolean,
): Summary {
  const { scenario, seeds, steps, localities } = ensemble;
  const figures = runFigures(ensemble);
  const names = Object.keys(figures[0]) as (keyof (typeof figures)[0])[];
  const { id, title, question, notice } = scenario;
  return {
    version,
    scenario: { id, title, question, notice },
    runs: seeds.length,
    seeds: { first: seeds[0], last: seeds[seeds.length - 1] },
    steps,
    provinces: localities.length,
    observedProvinces: observedOf(scenario).size,
    units: otherUnitsTold(scenario),
    figures: Object.fromEntries(
      names.map((name) => {
        const { mean, q05, q95 } = describe(figures.map((figure) => figure[name]));
        return [name, { mean, q05, q95 }];
      }),
    ),
    outcomes: outcomesOf(ensemble),
    fit: fitToObserved(ensemble),
    surprises: surprisesOf(scenario, localities, (i) =>
      ensemble.outcomes.ofProvince(ensemble.outcomes.values.published, i),
    ),
    parameters: countByStatus(ensemble),
    resultHash,
    folder,
    charts,
  };
}

function outcomesOf({ measured: { measures, values } }: Ensemble): OutcomeSummary[] {
  return measures.map(({ figure, title, unit }, k) => {
    const { mean, q05, q95 } = describe([...values[k]]);
    return { figure, title, unit, mean, q05, q95 };
  });
}
