import { type Chart, influenceMap, liberalisation, nationalSeries } from "../../charts/index.js";
import { centralSignals as calendar } from "../../data/central-signals.js";
import { nationalCourses } from "../../experiments/series.js";
import { liberalisation as level } from "../../model/mechanisms/race.js";
import { bandOver } from "./bands.js";
import { placeOf, type Subject } from "./subject.js";

const texts = {
  signalTitle: { en: "What is still heard from the centre", zh: "中央信号的余音" },
  signalSubtitle: {
    en: "Strength of central signals; each fades from its first force, the plan's counting 1",
    zh: "中央信号的强度；每个信号从最初力度逐渐消退，以规划的最初力度为1",
  },
  signalUnit: { en: "share of the first force of the plan", zh: "占规划最初力度的比例" },
  signal: { en: "heard", zh: "净信号" },
  facilitation: { en: "facilitative", zh: "促进性" },
  restriction: { en: "restrictive", zh: "限制性" },
} as const;

/** The strength of central signals over time, the same in all runs unless signals answer to the provinces. */
export function signalPicture(subject: Subject): Chart {
  const { ensemble, baseDate, language, caption } = subject;
  const { series, outcomes, scenario } = ensemble;
  const days = series.days.length;
  const shown = nationalCourses.filter(
    (column) =>
      column.name === "signal" ||
      series.courses.some(
        (course) =>
          course.column === column && column.name === "restriction" && course.mean.some((x) => x > 0),
      ),
  );
  return nationalSeries({
    language,
    caption,
    baseDate,
    id: "central-signals",
    title: texts.signalTitle[language],
    subtitle: texts.signalSubtitle[language],
    unit: texts.signalUnit[language],
    days: series.days,
    series: shown.map((column) => {
      const course = series.courses.find((each) => each.column === column);
      return {
        id: column.name,
        name: texts[column.name as "signal" | "facilitation" | "restriction"][language],
        band: bandOver(days, outcomes.runs, (day, run) => course?.mean[run * days + day] ?? null),
      };
    }),
    events: ensemble.signals
      .map(({ id, day }) => ({
        day,
        text: calendar.find((each) => each.id === id)?.title[language] ?? id,
      }))
      .filter(({ day }) => day >= ensemble.from && day <= ensemble.until && scenario.mechanisms.signals),
  });
}

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
      place: placeOf(id),
      values: series.days.map((_, day) => course?.byProvince[day * localities.length + i] ?? 0),
    })),
  });
}

/**
 * Who moved whom: the share of rivals' plans in the hazards of decisions, and for each province the rival through whom
 * most of it came, over all runs.
 */
export function influencePicture(subject: Subject): Chart {
  const { ensemble, language, caption } = subject;
  const { outcomes, localities } = ensemble;
  const n = localities.length;
  const peers = outcomes.share[outcomes.causes.indexOf("peers")];
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
  return influenceMap({
    language,
    caption,
    provinces: localities.map(({ id }, i) => ({
      place: placeOf(id),
      peers: decisions[i] > 0 ? total[i] / decisions[i] : null,
    })),
    influences: localities.flatMap((to, i) => {
      const row = [...through.subarray(i * n, (i + 1) * n)];
      const most = Math.max(...row);
      return most > 0
        ? [{ from: localities[row.indexOf(most)].id, to: to.id, weight: most / decisions[i] }]
        : [];
    }),
  });
}
