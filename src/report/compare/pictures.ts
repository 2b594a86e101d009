import {
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
import { PROVINCES } from "../../scenario/units.js";
import { bandOver } from "../pictures/bands.js";
import { placeOf, provinceOf } from "../pictures/subject.js";
import { comparisonCaption } from "./caption.js";
import { type ComparisonFrame, filled, namesOf, planCurves } from "./plan-curves.js";
import { regimePictures } from "./regimes.js";

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
    filled(phrases[phrase][frame.language], baseline, frame.language);
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
