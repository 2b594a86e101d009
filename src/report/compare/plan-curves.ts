import { type Band, type Chart, type Dialect, languageOf, pairedCurves, spoken } from "../../charts/index.js";
import { phrases } from "../../charts/phrases/phrases.js";
import type { PairedEffects } from "../../experiments/compare/index.js";
import type { Side } from "../../experiments/compare/side.js";
import { formatDay } from "../../math/calendar.js";
import { observedOf } from "../../scenario/observed.js";
import { curveDays } from "../pictures/adoption-curve.js";
import { bandOver } from "../pictures/bands.js";

/** Language and foot of pictures, and their height if it is not the usual one. */
export interface ComparisonFrame {
  readonly language: Dialect;
  readonly caption: readonly string[];
  readonly height?: number;
}

/** Differences in the number of plans over time, then the numbers themselves. */
export function planCurves(
  contrasts: readonly PairedEffects[],
  frame: ComparisonFrame,
): { readonly differences: Chart; readonly levels: Chart } {
  const [first] = contrasts;
  const { baseline } = first;
  const days = curveDays(baseline.from, baseline.until);
  const counts = [
    countsOf(first, "baseline", days),
    ...contrasts.map((each) => countsOf(each, "scenario", days)),
  ];
  const sides = sidesOf(contrasts);
  const curve = (rank: number, value: (day: number, run: number) => number) => ({
    ...namesOf(sides[rank], frame.language),
    ...{ rank, band: bandOver(days.length, baseline.seeds.length, value) satisfies Band },
  });
  const text = (phrase: keyof typeof phrases) =>
    filled(spoken(phrases[phrase], frame.language), baseline, frame.language);
  const common = { ...frame, baseDate: formatDay(baseline.baseDay), days, areSteps: true, decimals: 0 };
  return {
    differences: pairedCurves({
      ...common,
      id: "paired-difference",
      title: text("pairedCurveTitle"),
      subtitle: text("pairedCurveSubtitle"),
      axisTitle: text("pairedCurveAxis"),
      curves: contrasts.map((_, k) =>
        curve(k + 1, (day, run) => counts[k + 1][run][day] - counts[0][run][day]),
      ),
      ...{ areDifferences: true, observedDays: null },
    }),
    levels: pairedCurves({
      ...common,
      id: "paired-levels",
      title: text("pairedLevelsTitle"),
      subtitle: text("pairedLevelsSubtitle"),
      axisTitle: text("cumulativeAxis"),
      curves: sides.map((_, rank) => curve(rank, (day, run) => counts[rank][run][day])),
      ...{ areDifferences: false, observedDays: observedDays(baseline) },
    }),
  };
}

/** The scenarios of a comparison, the baseline first. */
export function sidesOf(contrasts: readonly PairedEffects[]): Side[] {
  return [contrasts[0].baseline, ...contrasts.map(({ scenario }) => scenario)];
}

/** What a curve of a scenario is called. */
export const namesOf = ({ scenario }: Pick<Side, "scenario">, language: Dialect) => ({
  id: scenario.id,
  name: scenario.title[languageOf(language)],
});

/** A phrase with its places filled for a comparison with this baseline. */
export function filled(phrase: string, { scenario, seeds, localities }: Side, language: Dialect): string {
  const fillings: Readonly<Record<string, string | number>> = {
    baseline: scenario.title[languageOf(language)],
    n: seeds.length,
    all: localities.length,
  };
  return phrase.replace(/\{(\w+)\}/g, (_, place: string) => String(fillings[place]));
}

/** Number of provinces with a plan, by run and day. */
function countsOf(
  { provinces, baseline: { seeds } }: PairedEffects,
  side: "baseline" | "scenario",
  days: readonly number[],
): number[][] {
  return seeds.map((_, run) => {
    const published = provinces.flatMap(({ pairs }) => pairs[run][side] ?? []).sort((a, b) => a - b);
    let count = 0;
    return days.map((day) => {
      while (count < published.length && published[count] <= day) count++;
      return count;
    });
  });
}

/** Observed days of the provinces that take part; null if the source has not observed all of them. */
function observedDays({ scenario, localities }: Side): number[] | null {
  const observed = observedOf(scenario);
  if (localities.some(({ id }) => !observed.has(id))) return null;
  return [...observed.values()].flatMap(({ day }) => day ?? []);
}
