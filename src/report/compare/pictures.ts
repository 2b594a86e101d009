import {
  type Band,
  type Chart,
  type DifferenceRow,
  differenceMap,
  type Language,
  pairedCurves,
  pairedDots,
  scenarioColour,
} from "../../charts/index.js";
import { phrases } from "../../charts/phrases/phrases.js";
import { provinces } from "../../data/provinces.js";
import type { Contrast, ProvinceEffect } from "../../experiments/compare/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { formatDay } from "../../math/calendar.js";
import { liberalisation as level } from "../../model/mechanisms/race.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { observedOf } from "../../scenario/observed.js";
import { PROVINCES } from "../../scenario/units.js";
import { bandOver } from "../pictures/bands.js";
import { placeOf, provinceOf } from "../pictures/subject.js";
import { comparisonCaption } from "./caption.js";
import { regimePictures } from "./regimes.js";

/** Days between two points of a curve. */
const CURVE_STEP = 7;

/** All pictures of a comparison: paired differences first, levels second. */
export function comparisonPictures(
  contrasts: readonly Contrast[],
  hash: string,
  language: Language,
): Chart[] {
  const frame = { language, caption: comparisonCaption(contrasts, hash, language) };
  return [
    ...contrasts.flatMap((contrast, k) =>
      provincePictures(contrast, k + 1, {
        language,
        caption: comparisonCaption([contrast], hash, language),
      }),
    ),
    ...curvePictures(contrasts, frame),
    ...regimePictures([contrasts[0].baseline, ...contrasts.map(({ scenario }) => scenario)], frame),
  ];
}

interface Frame {
  readonly language: Language;
  readonly caption: readonly string[];
}

/** Dots and map of one scenario; its rank among the scenarios decides its colour. */
function provincePictures(contrast: Contrast, rank: number, frame: Frame): Chart[] {
  const { baseline, scenario, provinces: effects } = contrast;
  const input = {
    ...frame,
    baseline: baseline.scenario.title[frame.language],
    scenario: scenario.scenario.title[frame.language],
    baseDate: formatDay(baseline.baseDay),
    lastDay: baseline.until,
  };
  const dots = pairedDots({
    ...input,
    rows: effects.map(rowOf),
    id: `paired-dots-${scenario.scenario.id}`,
    colour: scenarioColour(rank),
  });
  // Only provinces have a place on the map.
  if (scenario.scenario.units !== PROVINCES) return [dots];
  const rows = effects.map((effect) => ({ ...rowOf(effect), place: provinceOf(effect.id) }));
  const withoutData = provinces.filter(({ id }) => !effects.some((each) => each.id === id));
  return [dots, differenceMap({ ...input, rows, id: `difference-map-${scenario.scenario.id}`, withoutData })];
}

function rowOf({ id, effect }: ProvinceEffect): DifferenceRow {
  const { pairs, turns, difference: d, restricted } = effect;
  return {
    place: placeOf(id),
    pairs,
    both: d?.n ?? 0,
    difference: d && { low: d.q10, middle: d.q50, high: d.q90 },
    restricted: { mean: restricted?.mean ?? 0, error: restricted?.error ?? null },
    shares: {
      gained: turns.gained / pairs,
      lower: turns.lower / pairs,
      same: turns.same / pairs,
      neither: turns.neither / pairs,
      higher: turns.higher / pairs,
      lost: turns.lost / pairs,
    },
  };
}

/** Differences in the number of plans over time, then the numbers themselves and levels of liberalisation. */
function curvePictures(contrasts: readonly Contrast[], frame: Frame): Chart[] {
  const [{ baseline }] = contrasts;
  const ensembles = [baseline, ...contrasts.map(({ scenario }) => scenario)];
  const days = curveDays(baseline);
  const counts = ensembles.map((ensemble) => countsOf(ensemble, days));
  const curve = (rank: number, band: Band) => ({ ...namesOf(ensembles[rank], frame.language), rank, band });
  const over = (value: (day: number, run: number) => number) =>
    bandOver(days.length, baseline.seeds.length, value);
  const text = (phrase: keyof typeof phrases) => filled(phrases[phrase][frame.language], baseline, frame);
  const common = { ...frame, baseDate: formatDay(baseline.baseDay), days };
  return [
    pairedCurves({
      ...common,
      id: "paired-difference",
      title: text("pairedCurveTitle"),
      subtitle: text("pairedCurveSubtitle"),
      axisTitle: text("pairedCurveAxis"),
      curves: contrasts.map((_, k) =>
        curve(
          k + 1,
          over((day, run) => counts[k + 1][run][day] - counts[0][run][day]),
        ),
      ),
      ...{ areDifferences: true, areSteps: true, decimals: 0, observedDays: null },
    }),
    pairedCurves({
      ...common,
      id: "paired-levels",
      title: text("pairedLevelsTitle"),
      subtitle: text("pairedLevelsSubtitle"),
      axisTitle: text("cumulativeAxis"),
      curves: ensembles.map((_, rank) =>
        curve(
          rank,
          over((day, run) => counts[rank][run][day]),
        ),
      ),
      ...{ areDifferences: false, areSteps: true, decimals: 0, observedDays: observedDays(baseline) },
    }),
    ...liberalisationPicture(ensembles, { ...common, days: baseline.series.days }, text),
  ];
}

function liberalisationPicture(
  ensembles: readonly Ensemble[],
  common: Frame & { readonly baseDate: string; readonly days: readonly number[] },
  text: (phrase: keyof typeof phrases) => string,
): Chart[] {
  if (!ensembles.every(({ scenario }) => isEverOn(scenario, "race"))) return [];
  const count = common.days.length;
  const bandOf = ({ series, seeds }: Ensemble) => {
    const course = series.courses.find(({ column }) => column === level);
    return bandOver(count, seeds.length, (day, run) => course?.mean[run * count + day] ?? null);
  };
  return [
    pairedCurves({
      ...common,
      id: "paired-liberalisation",
      title: text("pairedLiberalisationTitle"),
      subtitle: text("pairedLiberalisationSubtitle"),
      axisTitle: text("liberalisationAxis"),
      curves: ensembles.map((ensemble, rank) => ({
        ...namesOf(ensemble, common.language),
        rank,
        band: bandOf(ensemble),
      })),
      ...{ areDifferences: false, areSteps: false, decimals: 2, observedDays: null },
    }),
  ];
}

const namesOf = ({ scenario }: Ensemble, language: Language) => ({
  id: scenario.id,
  name: scenario.title[language],
});

function filled(phrase: string, { scenario, seeds, localities }: Ensemble, { language }: Frame): string {
  const fillings: Readonly<Record<string, string | number>> = {
    baseline: scenario.title[language],
    n: seeds.length,
    all: localities.length,
  };
  return phrase.replace(/\{(\w+)\}/g, (_, place: string) => String(fillings[place]));
}

function curveDays({ from, until }: Ensemble): number[] {
  const days: number[] = [];
  for (let day = from; day < until; day += CURVE_STEP) days.push(day);
  return [...days, until];
}

/** Number of provinces with a plan, by run and day. */
function countsOf({ outcomes, seeds }: Ensemble, days: readonly number[]): number[][] {
  return seeds.map((_, run) => {
    const published = outcomes.ofRun(outcomes.values.published, run).sort((a, b) => a - b);
    let count = 0;
    return days.map((day) => {
      while (count < published.length && published[count] <= day) count++;
      return count;
    });
  });
}

/** Observed days of the provinces that take part; null if the source has not observed all of them. */
function observedDays({ scenario, localities }: Ensemble): number[] | null {
  const observed = observedOf(scenario);
  if (localities.some(({ id }) => !observed.has(id))) return null;
  return [...observed.values()].flatMap(({ day }) => day ?? []);
}
