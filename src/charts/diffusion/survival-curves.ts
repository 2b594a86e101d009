import type { Cell, Table } from "../../math/table.js";
import { atRiskOf, nameMargin, riskHeight, riskRows } from "../centre/risk-rows.js";
import { axis, endingAt, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { type EdgeLabel, edgeLabels, edgeMargin } from "../drawing/edge-labels.js";
import { percent, shortNumber } from "../drawing/numbers.js";
import { faded, OBSERVED, seriesColours } from "../drawing/palette.js";
import { configure } from "../drawing/sheet.js";
import { censoringTicks, stepBand, stepLine } from "../drawing/step-band.js";
import type { StepPoint } from "../drawing/step-point.js";
import { say } from "../phrases/say.js";

/** A survival curve with what stands beside it. */
export interface SurvivalCurve {
  /** Name of the group; null for a single curve of all cases. */
  readonly name: string | null;
  readonly n: number;
  readonly events: number;
  readonly steps: readonly StepPoint[];
  readonly median: number | null;
}

/** Survival curves of one sample, whole or by group. */
export interface SurvivalCurves extends Frame {
  readonly event: string;
  /** Title of the time axis, with its unit if there is one. */
  readonly time: string;
  readonly curves: readonly SurvivalCurve[];
}

const WIDTH = 1400;
const HEIGHT = 900;
/** Room right of the last time, for marks on it. */
const BEYOND = 1.01;
/** A longer name of a group is cut off in the picture. */
const LONGEST = 22;

const total = (curves: readonly SurvivalCurve[], key: "n" | "events") =>
  curves.reduce((sum, curve) => sum + curve[key], 0);
const short = (name: string) =>
  [...name].length > LONGEST ? `${[...name].slice(0, LONGEST - 1).join("")}…` : name;

function tableOf({ curves }: SurvivalCurves): Table {
  return {
    columns: ["group", "time", "at_risk", "events", "censored", "survival", "lower", "upper"],
    rows: curves.flatMap(({ name, steps }) =>
      steps.map((step): Cell[] => [
        ...[name ?? "", step.time, step.atRisk, step.events, step.censored],
        ...[step.survival, step.lower, step.upper],
      ]),
    ),
  };
}

function altOf({ curves, language }: SurvivalCurves): string {
  const items = curves.map(({ name, n, events, steps, median }) =>
    say(language, "survivalItem", {
      name: name ?? say(language, "all"),
      n,
      events,
      end: percent(steps[steps.length - 1]!.survival),
      median: median === null ? say(language, "notReached") : shortNumber(median, 2),
    }),
  );
  const n = total(curves, "n");
  const list = items.join(say(language, "semicolon"));
  return say(language, "survivalAlt", { n, censored: n - total(curves, "events"), list });
}

function labelsOf({ curves }: SurvivalCurves, colours: readonly string[]): EdgeLabel[] {
  if (curves.length < 2) return [];
  return curves.map(({ name, steps }, k) => ({
    value: steps[steps.length - 1]!.survival,
    text: short(name ?? ""),
    colour: colours[k]!,
    bold: true,
  }));
}

/** Kaplan–Meier curves: stepped, with 95% bands, ticks where cases are censored, and numbers at risk below. */
export function survivalCurves(input: SurvivalCurves): Chart {
  const { language, caption, curves, event, time } = input;
  const colours = curves.map((_, k) => (curves.length === 1 ? OBSERVED : seriesColours[k]!));
  const last = Math.max(...curves.flatMap(({ steps }) => steps.map((step) => step.time)));
  const range = endingAt(last * BEYOND, 8, (value) => shortNumber(value, 6));
  const n = total(curves, "n");
  const title = say(language, "survivalTitle");
  const labels = labelsOf(input, colours);
  const rows = curves.map(({ name, n: size, steps }, k) => ({
    name: name === null ? "" : short(name),
    colour: colours[k]!,
    counts: range.ticks.map(({ value }) => atRiskOf(steps, size, value)),
  }));
  const height = HEIGHT + riskHeight(rows.length);
  const config = configure({
    width: WIDTH,
    height,
    heading: {
      title,
      subtitle: say(language, "survivalSubtitle", { event, n, censored: n - total(curves, "events") }),
      key: [
        { mark: "band95", text: say(language, "interval95") },
        { mark: "censored", text: say(language, "censoredTick") },
      ],
    },
    caption,
    scales: {
      x: axis(range, time, false),
      y: axis(
        upTo(1, 5, (value) => `${percent(value)}%`),
        say(language, "survivalAxis"),
        true,
      ),
    },
    datasets: curves.flatMap(({ steps }, k) => [
      ...stepBand(steps, faded(colours[k]!, 0.13)),
      stepLine(steps, 1, colours[k]!),
    ]),
    plugins: [
      censoringTicks(curves.map(({ steps }, k) => ({ steps, colour: colours[k]! }))),
      edgeLabels(labels),
      riskRows(
        rows,
        range.ticks.map(({ value }) => value),
        say(language, "atRisk"),
      ),
    ],
    margins: {
      left: nameMargin([...rows.map(({ name }) => name), say(language, "atRisk")]),
      right: labels.length > 0 ? edgeMargin(labels) : 50,
      below: riskHeight(rows.length),
    },
  });
  return { id: "survival", title, config, width: WIDTH, height, alt: altOf(input), table: tableOf(input) };
}
