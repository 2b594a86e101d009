import { formatDay } from "../../math/calendar.js";
import { heightOn, type Point } from "../lessons/courses.js";
import { dayOfKnot, KNOTS } from "../lessons/drawing.js";
import type { Outcome } from "../lessons/lesson.js";
import { BASE_DAY } from "../observed.js";
import type { BandPoint } from "../simulate/over-runs.js";
import { language } from "../state/store.js";
import { monthOf, say } from "../words/speak.js";
import type { Twin } from "./twin.js";

/** What a lesson's picture shows; days are counted from the central plan. */
export interface PictureSubject {
  readonly outcome: Outcome;
  readonly from: number;
  readonly until: number;
  /** Heights drawn by hand; null = nothing yet. */
  readonly drawing: readonly number[] | null;
  /** What happened; null = it is not shown. */
  readonly observed?: readonly Point[] | null;
  readonly run?: readonly Point[] | null;
  readonly band?: readonly BandPoint[] | null;
}

/** The points of a curve drawn by hand. */
export function pointsOf(drawing: readonly number[], from: number, until: number): Point[] {
  return drawing.map((height, k) => ({ day: dayOfKnot(k, from, until), height }));
}

/** The twin of a lesson's picture: each line on the days on which the student draws. */
export function pictureTwin({ outcome, from, until, drawing, observed, run, band }: PictureSubject): Twin {
  const lines = [
    { word: say("youDrew"), points: drawing && pointsOf(drawing, from, until) },
    { word: say("observed"), points: observed },
    { word: say("oneRun"), points: run },
    { word: say("low"), points: band?.map(({ day, low }) => ({ day, height: low })) },
    { word: say("high"), points: band?.map(({ day, high }) => ({ day, height: high })) },
  ].flatMap(({ word, points }) => (points && points.length > 0 ? [{ word, points }] : []));
  const title = outcome.title[language.value];
  const ends = lines.map(({ word, points }) => `${word} ${rounded(points.at(-1)!.height)}`);
  const days = Array.from({ length: KNOTS }, (_, k) => Math.round(dayOfKnot(k, from, until)));
  return {
    title,
    summary: `${title}, ${monthOf(BASE_DAY + until)}: ${ends.join(", ") || "–"}`,
    name: `lesson-${outcome.course}`,
    table: () => ({
      columns: [say("date"), ...lines.map(({ word }) => word)],
      rows: days.map((day) => [
        formatDay(BASE_DAY + day),
        ...lines.map(({ points }) => rounded(heightOn(points, day))),
      ]),
    }),
  };
}

function rounded(height: number): number {
  return Number(height.toFixed(1));
}
