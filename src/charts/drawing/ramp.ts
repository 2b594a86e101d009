import { timeRamp } from "./palette.js";

/** One hue from little (light) to much (dark). */
const stops = [...timeRamp].reverse();

/** The colour for a share from 0 (least) to 1 (most), between the two stops that it lies between. */
export function rampAt(share: number): string {
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const below = Math.min(Math.floor(place), stops.length - 2);
  const [from, to] = [stops[below]!, stops[below + 1]!];
  const part = (at: number) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a + (place - below) * (b - a))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
