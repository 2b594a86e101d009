import { ascending, quantilesOf } from "../../analysis/quantile.js";
import {
  type ButForRow,
  butForDates,
  type Chart,
  type Frame,
  hazardAgainstClock,
  type Language,
  shapleyBars,
  spoken,
} from "../../charts/index.js";
import type { Explanation } from "../../experiments/explain/explanation.js";
import { groundsOf, isAssumed } from "../../experiments/explain/grounds.js";
import type { ShapleyResult } from "../../experiments/shapley/shapley.js";
import { finite } from "../../experiments/tables/cells.js";
import { formatDay } from "../../math/calendar.js";
import { dialectOf } from "../dialect.js";
import { placeOf } from "../pictures/subject.js";
import { explainCaption } from "./caption.js";
import { causeName, mechanismName } from "./names.js";

/** The pictures of one province: its hazard against its clock, and what becomes of its date but for each mechanism. */
export function explanationPictures(explanation: Explanation, hash: string, language: Language): Chart[] {
  const { scenario, butFor } = explanation;
  const defaults = butFor
    .filter(({ mechanism }) => isAssumed(groundsOf(scenario, mechanism)))
    .map(({ mechanism }) => mechanismName(mechanism, language));
  const frame = {
    language: dialectOf(scenario, language),
    caption: explainCaption(explanation, hash, defaults, language),
  };
  return [clockPicture(explanation, frame), butForPicture(explanation, frame)];
}

function clockPicture(explanation: Explanation, frame: Frame): Chart {
  const { scenario, told, needed, baseDay, locality, from } = explanation;
  return hazardAgainstClock({
    ...frame,
    baseDate: formatDay(baseDay),
    place: placeOf(scenario, locality.id),
    seed: told.seed,
    days: told.course.days,
    causes: told.course.causes.map((id, k) => ({
      id,
      name: causeName(id, frame.language),
      sums: told.course.sums[k],
    })),
    clock: told.clock,
    decided: Number.isFinite(told.decided),
    gaps: needed.filter(({ goal, day }) => goal !== "observed" && day > from).map(({ day }) => day),
  });
}

function butForPicture({ told, dates, butFor, ...rest }: Explanation, frame: Frame): Chart {
  const row = (id: string | null, days: Float64Array): ButForRow => {
    const [low, middle, high] = quantilesOf(ascending(days), [0.1, 0.5, 0.9]);
    return {
      id,
      name: id === null ? "" : mechanismName(id, frame.language),
      shown: finite(days[0]),
      simulated: { low, middle, high },
      neverShare: days.filter((day) => !Number.isFinite(day)).length / days.length,
    };
  };
  return butForDates({
    ...frame,
    baseDate: formatDay(rest.baseDay),
    lastDay: rest.until,
    place: placeOf(rest.scenario, rest.locality.id),
    runs: rest.seeds.length,
    seed: told.seed,
    rows: [row(null, dates.published), ...butFor.map((each) => row(each.mechanism, each.dates.published))],
  });
}

/** The picture of an outcome split among mechanisms. */
export function shapleyPicture(result: ShapleyResult, hash: string, language: Language): Chart {
  const { measure, players, seeds, allOn, allOff } = result;
  const bars = players.map(({ mechanism, shapley, alone, last, grounds }) => ({
    id: mechanism,
    name: mechanismName(mechanism, language),
    share: shapley.mean,
    error: shapley.error,
    alone: alone.mean,
    last: last.mean,
    assumed: isAssumed(grounds),
  }));
  const defaults = bars.filter(({ assumed }) => assumed).map(({ name }) => name);
  const dialect = dialectOf(result.scenario, language);
  return shapleyBars({
    language: dialect,
    caption: explainCaption(result, hash, defaults, language),
    outcome: spoken(measure.title, dialect),
    unit: spoken(measure.unit, dialect),
    runs: seeds.length,
    allOn: allOn.mean,
    allOff: allOff.mean,
    bars,
  });
}
