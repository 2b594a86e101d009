import {
  adoptionHazard,
  adoptionMap,
  adoptionTimeline,
  type Chart,
  observedAgainstSimulated,
} from "../../charts/index.js";
import { adoptionCurve } from "./adoption-curve.js";
import { bandOver, intervalOf } from "./bands.js";
import { plansCurve } from "./plans-curve.js";
import { mapOf, type Subject } from "./subject.js";

/** Days in a quarter of a year. */
const QUARTER = 365.25 / 4;

/** Pictures of who adopts when, observed and simulated. */
export function adoptionPictures(subject: Subject): Chart[] {
  const { ensemble, seen, baseDate, language, caption } = subject;
  const { outcomes, from, until } = ensemble;
  const frame = { language, caption, baseDate };
  const rows = seen.map(({ place, index, observed }) => {
    const days = outcomes.ofProvince(outcomes.values.published, index);
    const never = days.filter((day) => !Number.isFinite(day)).length;
    return { place, observed: observed.day, simulated: intervalOf(days), neverShare: never / days.length };
  });
  const observedDays = seen.flatMap(({ observed }) => observed.day ?? []);
  const published = Array.from({ length: outcomes.runs }, (_, run) => {
    const days = outcomes.ofRun(outcomes.values.published, run);
    return seen.map(({ index }) => days[index]);
  });
  const adopters = (day: number, run: number) => published[run].filter((each) => each <= day).length;
  const edges = quarterEdges(from, until);
  const atRiskObserved = (day: number) => seen.length - observedDays.filter((each) => each <= day).length;
  return [
    adoptionCurve({ ...frame, from, until, published, observedDays, provinces: seen.length }),
    adoptionTimeline({ ...frame, lastDay: until, rows }),
    observedAgainstSimulated({ ...frame, lastDay: until, rows }),
    adoptionMap({
      ...frame,
      rows,
      withoutData: mapOf(ensemble.scenario).filter(({ id }) => !seen.some(({ place }) => place.id === id)),
    }),
    adoptionHazard({
      ...frame,
      edges,
      simulated: bandOver(edges.length - 1, outcomes.runs, (k, run) => {
        const before = adopters(edges[k], run);
        const atRisk = seen.length - before;
        return atRisk > 0 ? (adopters(edges[k + 1], run) - before) / atRisk : null;
      }),
      adopted: edges.slice(1).map((edge, k) => atRiskObserved(edges[k]) - atRiskObserved(edge)),
      atRisk: edges.slice(0, -1).map(atRiskObserved),
    }),
  ];
}

/** The number of plans over time, for units of which nothing was observed. */
export function plansPicture({ ensemble, baseDate, language, caption }: Subject): Chart {
  const { outcomes, from, until, localities } = ensemble;
  const published = Array.from({ length: outcomes.runs }, (_, run) =>
    outcomes.ofRun(outcomes.values.published, run),
  );
  return plansCurve({ language, caption, baseDate, from, until, published, units: localities.length });
}

/** First days of whole quarters after the start, and the end of the last. */
function quarterEdges(from: number, until: number): number[] {
  const count = Math.max(1, Math.floor((until - from) / QUARTER));
  return Array.from({ length: count + 1 }, (_, k) => from + k * QUARTER);
}
