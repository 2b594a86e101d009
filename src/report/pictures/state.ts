import { type Chart, influenceMap, liberalisation } from "../../charts/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { liberalisation as level } from "../../model/mechanisms/race.js";
import { bandOver } from "./bands.js";
import { mapOf, placeOf, type Subject, tiledPlaceOf } from "./subject.js";

/** Levels of liberalisation over time. */
export function racePicture(subject: Subject): Chart {
  const { ensemble, baseDate, language, caption } = subject;
  const { series, outcomes, localities } = ensemble;
  const days = series.days.length;
  const course = series.courses.find(({ column }) => column === level);
  return liberalisation({
    language,
    caption,
    baseDate,
    days: series.days,
    mean: bandOver(days, outcomes.runs, (day, run) => course?.mean[run * days + day] ?? null),
    provinces: localities.map(({ id }, i) => ({
      place: placeOf(ensemble.scenario, id),
      values: series.days.map((_, day) => course?.byProvince[day * localities.length + i] ?? 0),
    })),
  });
}

/**
 * Who moved whom: the share of rivals' plans in the hazards of decisions, and for each province the rival through whom
 * most of it came, over all runs. Nothing where no rival's plan weighed anything.
 */
export function influencePictures(subject: Subject): Chart[] {
  const { ensemble, language, caption } = subject;
  const { localities, outcomes } = ensemble;
  const n = localities.length;
  const cause = outcomes.causes.indexOf("peers");
  if (cause < 0) return [];
  const { through, total, decisions } = influenceIn(ensemble, outcomes.share[cause]);
  const influences = localities.flatMap((to, i) => {
    const row = [...through.subarray(i * n, (i + 1) * n)];
    const most = Math.max(...row);
    return most > 0
      ? [{ from: localities[row.indexOf(most)].id, to: to.id, weight: most / decisions[i] }]
      : [];
  });
  if (influences.length === 0) return [];
  return [
    influenceMap({
      ...{ language, caption, influences },
      unitsOnMap: mapOf(ensemble.scenario).length,
      provinces: localities.map(({ id }, i) => ({
        place: tiledPlaceOf(ensemble.scenario, id),
        peers: decisions[i] > 0 ? total[i] / decisions[i] : null,
      })),
    }),
  ];
}

/** Sums over all runs: shares of rivals by province and leading rival, by province, and decisions by province. */
function influenceIn({ outcomes, localities }: Ensemble, peers: Float64Array) {
  const n = localities.length;
  const through = new Float64Array(n * n);
  const total = new Float64Array(n);
  const decisions = new Float64Array(n);
  for (let cell = 0; cell < outcomes.runs * n; cell++) {
    if (!Number.isFinite(outcomes.values.decided[cell])) continue;
    const i = cell % n;
    decisions[i] += 1;
    total[i] += peers[cell];
    if (outcomes.leader[cell] >= 0)
      through[i * n + outcomes.leader[cell]] += peers[cell] * outcomes.leaderShare[cell];
  }
  return { through, total, decisions };
}
