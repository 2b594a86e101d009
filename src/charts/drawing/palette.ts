/** Okabe and Ito's colours, told apart with any common colour vision; the observed is always black. */
export const okabeIto = {
  black: "#000000",
  orange: "#e69f00",
  sky: "#56b4e9",
  green: "#009e73",
  yellow: "#f0e442",
  blue: "#0072b2",
  vermilion: "#d55e00",
  purple: "#cc79a7",
} as const;

/** Order in which series without a colour of their own take one; each keeps 3:1 against white. */
export const seriesColours = [
  okabeIto.blue,
  okabeIto.vermilion,
  okabeIto.green,
  "#a8578a",
  "#8a6100",
  "#1f78a8",
] as const;

export const OBSERVED = okabeIto.black;
export const SIMULATED = okabeIto.blue;
/** What speaks against a claim. */
export const CONTRADICTING = okabeIto.vermilion;

/** What invites and funds, and what forbids and examines, wherever the centre has two hands. */
export const LENIENT = okabeIto.green;
export const STRICT = okabeIto.vermilion;

/** Greys by use: body text, secondary text (7:1 on white), leader lines, grid, quiet surfaces. */
export const ink = {
  text: "#1a1a1a",
  quiet: "#545454",
  leader: "#8c8c8c",
  grid: "#e3e3e3",
  wash: "#f3f3f3",
  paper: "#ffffff",
} as const;

/** One hue from early (dark) to late (light) for time; white is kept for "never". */
export const timeRamp = ["#08306b", "#1f68ae", "#5fa3d0", "#a5cbe3", "#dbe9f4"] as const;

/**
 * Teal for sooner, brown for later, light in the middle, told apart with any common colour vision; none of them is the
 * colour of a scenario.
 */
export const divergingRamp = [
  "#01665e",
  "#5ab4ac",
  "#c7eae5",
  "#f5f5f5",
  "#f6e8c3",
  "#d8b365",
  "#8c510a",
] as const;

/** The colour with an opacity between 0 and 1, as `#rrggbbaa`. */
export function faded(colour: string, opacity: number): string {
  const level = Math.round(opacity * 255);
  return colour + level.toString(16).padStart(2, "0");
}

/** Black or white, whichever is read better on this fill (relative luminance by the usual weights). */
export function inkOn(fill: string): string {
  const part = (at: number) => Number.parseInt(fill.slice(at, at + 2), 16) / 255;
  const luminance = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  return luminance > 0.53 ? ink.text : ink.paper;
}
