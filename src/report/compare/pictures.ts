import {
  type Chart,
  type DifferenceRow,
  differenceMap,
  type Language,
  languageOf,
  pairedCurves,
  pairedDots,
  scenarioColour,
  spoken,
} from "../../charts/index.js";
import { phrases } from "../../charts/phrases/phrases.js";
import type { Contrast, ProvinceEffect } from "../../experiments/compare/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { formatDay } from "../../math/calendar.js";
import { liberalisation as level } from "../../model/mechanisms/race.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { dialectOf } from "../dialect.js";
import { bandOver } from "../pictures/bands.js";
import { mapOf, placeOf, tiledPlaceOf } from "../pictures/subject.js";
import { comparisonCaption } from "./caption.js";
import { type ComparisonFrame, filled, namesOf, planCurves } from "./plan-curves.js";
import { regimePictures } from "./regimes.js";

/** All pictures of a comparison: paired differences first, levels second. */
export function comparisonPictures(
  contrasts: readonly Contrast[],
  hash: string,
  language: Language,
): Chart[] {
  const dialect = dialectOf(contrasts[0].baseline.scenario, language);
  const frame = { language: dialect, caption: comparisonCaption(contrasts, hash, language) };
  return [
    ...contrasts.flatMap((contrast, k) =>
      provincePictures(contrast, k + 1, {
        language: dialect,
        caption: comparisonCaption([contrast], hash, language),
      }),
    ),
    ...Object.values(planCurves(contrasts, frame)),
    ...liberalisationPicture(contrasts, frame),
    ...regimePictures([contrasts[0].baseline, ...contrasts.map(({ scenario }) => scenario)], frame),
  ];
}

/** Dots and map of one scenario; its rank among the scenarios decides its colour. */
function provincePictures(contrast: Contrast, rank: number, frame: ComparisonFrame): Chart[] {
  const { baseline, scenario, provinces: effects } = contrast;
  const input = {
    ...frame,
    baseline: baseline.scenario.title[languageOf(frame.language)],
    scenario: scenario.scenario.title[languageOf(frame.language)],
    baseDate: formatDay(baseline.baseDay),
    lastDay: baseline.until,
  };
  const dots = pairedDots({
    ...input,
    rows: effects.map((effect) => rowOf(effect, scenario.scenario)),
    id: `paired-dots-${scenario.scenario.id}`,
    colour: scenarioColour(rank),
  });
  const map = mapOf(scenario.scenario);
  if (map.length === 0) return [dots];
  const rows = effects.map((effect) => ({
    ...rowOf(effect, scenario.scenario),
    place: tiledPlaceOf(scenario.scenario, effect.id),
  }));
  const withoutData = map.filter(({ id }) => !effects.some((each) => each.id === id));
  return [dots, differenceMap({ ...input, rows, id: `difference-map-${scenario.scenario.id}`, withoutData })];
}

function rowOf({ id, effect }: ProvinceEffect, scenario: Scenario): DifferenceRow {
  const { pairs, turns, difference: d, restricted } = effect;
  return {
    place: placeOf(scenario, id),
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

/** Levels of liberalisation, where every scenario has a race. */
function liberalisationPicture(contrasts: readonly Contrast[], frame: ComparisonFrame): Chart[] {
  const [{ baseline }] = contrasts;
  const ensembles = [baseline, ...contrasts.map(({ scenario }) => scenario)];
  if (!ensembles.every(({ scenario }) => isEverOn(scenario, "race"))) return [];
  const { days } = baseline.series;
  const count = days.length;
  const bandOf = ({ series, seeds }: Ensemble) => {
    const course = series.courses.find(({ column }) => column === level);
    return bandOver(count, seeds.length, (day, run) => course?.mean[run * count + day] ?? null);
  };
  const text = (phrase: keyof typeof phrases) =>
    filled(spoken(phrases[phrase], frame.language), baseline, frame.language);
  return [
    pairedCurves({
      ...frame,
      ...{ baseDate: formatDay(baseline.baseDay), days },
      id: "paired-liberalisation",
      title: text("pairedLiberalisationTitle"),
      subtitle: text("pairedLiberalisationSubtitle"),
      axisTitle: text("liberalisationAxis"),
      curves: ensembles.map((ensemble, rank) => ({
        ...namesOf(ensemble, frame.language),
        rank,
        band: bandOf(ensemble),
      })),
      ...{ areDifferences: false, areSteps: false, decimals: 2, observedDays: null },
    }),
  ];
}
