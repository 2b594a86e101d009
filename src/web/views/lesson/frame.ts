import type { Point } from "../../lessons/courses.js";
import { dayOfKnot, knotAt } from "../../lessons/drawing.js";

export const WIDTH = 640;
export const HEIGHT = 330;
export const EDGE = { left: 40, right: 12, top: 10, bottom: 24 } as const;

const ACROSS = WIDTH - EDGE.left - EDGE.right;
const UP = HEIGHT - EDGE.top - EDGE.bottom;

/** Where days and heights lie in a picture, and back: at a share of its width, and of its height from above. */
export interface Frame {
  readonly x: (day: number) => number;
  readonly y: (height: number) => number;
  /** A line through points, as a path. */
  readonly line: (points: readonly Point[]) => string;
  /** Day of the knot nearest to the share. */
  readonly dayAt: (share: number) => number;
  readonly heightAt: (share: number) => number;
}

export function frameOf(from: number, until: number, top: number): Frame {
  const x = (day: number) => EDGE.left + ((day - from) / (until - from)) * ACROSS;
  const y = (height: number) => HEIGHT - EDGE.bottom - (height / top) * UP;
  return {
    x,
    y,
    line: (points) =>
      `M${points.map(({ day, height }) => `${x(day).toFixed(1)} ${y(height).toFixed(1)}`).join("L")}`,
    dayAt: (share) => {
      const day = from + ((share * WIDTH - EDGE.left) / ACROSS) * (until - from);
      return dayOfKnot(knotAt(day, from, until), from, until);
    },
    heightAt: (share) => ((HEIGHT - EDGE.bottom - share * HEIGHT) / UP) * top,
  };
}

/** Three to five round levels from 0 to the top. */
export function levelsOf(top: number): number[] {
  const unit = [10, 5, 2, 1].find((each) => top % each === 0 && top / each >= 3) ?? top;
  return Array.from({ length: top / unit + 1 }, (_, k) => k * unit);
}
