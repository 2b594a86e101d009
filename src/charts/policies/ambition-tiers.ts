import type { Table } from "../../math/table.js";
import { axis, upTo } from "../drawing/axes.js";
import type { Chart, Frame } from "../drawing/chart.js";
import { intervalRows, rowNames } from "../drawing/interval-rows.js";
import type { Interval } from "../drawing/quantiles.js";
import { configure } from "../drawing/sheet.js";
import { say } from "../phrases/say.js";

/** How many provinces there are in one tier of ambition, from 1, the most ambitious. */
export interface TierRow {
  readonly tier: number;
  readonly name: string;
  readonly observed: number;
  readonly simulated: Interval;
}

/** The tiers from the most ambitious to the least. */
export interface AmbitionTiers extends Frame {
  readonly rows: readonly TierRow[];
}

function altOf({ language, rows }: AmbitionTiers): string {
  const items = rows.map(({ name, observed, simulated: { low, middle, high } }) =>
    say(language, "breadthItem", { name, observed, m: middle ?? 0, a: low ?? 0, b: high ?? 0 }),
  );
  return say(language, "tiersAlt", { list: items.join(say(language, "semicolon")) });
}

function tableOf({ rows }: AmbitionTiers): Table {
  return {
    columns: ["tier", "observed", "q10", "q50", "q90"],
    rows: rows.map(({ tier, observed, simulated: { low, middle, high } }) => [
      ...[tier, observed, low, middle, high],
    ]),
  };
}

/** Provinces by tier of ambition: observed counts against the simulated median and 80% interval. */
export function ambitionTiers(input: AmbitionTiers): Chart {
  const { language, caption, rows } = input;
  const [width, height] = [1400, 360 + 62 * rows.length];
  const title = say(language, "tiersTitle");
  const top = Math.max(...rows.flatMap(({ observed, simulated }) => [observed, simulated.high ?? 0])) + 0.5;
  const config = configure({
    width,
    height,
    heading: {
      title,
      subtitle: say(language, "tiersSubtitle"),
      key: [
        { mark: "observedDot", text: say(language, "observedNumber") },
        { mark: "interval", text: say(language, "medianAndMiddle80") },
      ],
    },
    caption,
    scales: {
      x: axis(upTo(top, 10, String), say(language, "breadthAxis"), true),
      y: { ...axis(rowNames(rows.map(({ name }) => name)), "", false), reverse: true },
    },
    datasets: [],
    plugins: [intervalRows(rows, undefined)],
    margins: { left: 24, right: 40 },
  });
  return { id: "ambition-tiers", title, config, width, height, alt: altOf(input), table: tableOf(input) };
}
