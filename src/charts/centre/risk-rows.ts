import type { Plugin } from "chart.js";
import { ink } from "../drawing/palette.js";
import { penOf, write } from "../drawing/pen.js";
import type { StepPoint } from "../drawing/step-point.js";
import { size, widthOf } from "../drawing/typography.js";

/** Numbers at risk of one curve, at the ticks of the time axis. */
export interface RiskCounts {
  readonly name: string;
  readonly colour: string;
  readonly counts: readonly number[];
}

const LINE = 26;
const LEFT = 28;

/** Room that the numbers and the title of a vertical axis take anyway, CSS px. */
const AXIS = 95;

/** Space left of the axes so that the names of the rows stand clear of their numbers, CSS px. */
export function nameMargin(names: readonly string[]): number {
  return Math.max(20, LEFT + Math.max(...names.map((name) => widthOf(name, size.small) * 1.06)) + 24 - AXIS);
}

/** Height of the rows with their heading, CSS px. */
export function riskHeight(rows: number): number {
  return (rows + 1) * LINE + 10;
}

/** How many of n cases had neither the event nor been censored before a time. */
export function atRiskOf(steps: readonly StepPoint[], n: number, time: number): number {
  if (time === 0) return n;
  return steps.find((step) => step.time >= time)?.atRisk ?? 0;
}

/**
 * Writes numbers under a time axis, such as those at risk, one row a curve, as journals of medicine want them. The
 * heading stands above the rows, or in the place of the name of a single one.
 */
export function riskRows(
  rows: readonly RiskCounts[],
  times: readonly number[],
  heading: string,
): Plugin<"line"> {
  return {
    id: "risk-rows",
    afterDraw(chart) {
      const pen = penOf(chart);
      const top = chart.scales.x!.bottom + 16;
      write(pen, heading, [LEFT, top], { pixels: size.small, colour: ink.quiet });
      rows.forEach(({ name, colour, counts }, r) => {
        const y = top + (heading === "" || rows.length === 1 ? r : r + 1) * LINE;
        write(pen, name, [LEFT, y], { pixels: size.small, colour, bold: true });
        counts.forEach((count, k) => {
          const x = chart.scales.x!.getPixelForValue(times[k]!);
          write(pen, String(count), [x, y], { pixels: size.small, colour, align: "center" });
        });
      });
    },
  };
}
