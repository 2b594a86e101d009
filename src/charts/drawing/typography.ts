/** The families shipped for pictures made without a browser, then what systems usually have. */
export const FAMILY =
  '"Yardstick Noto Sans SC", "Yardstick Noto Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Sizes in CSS px, chosen for pictures 1400 px wide that are printed 16 cm wide: 18 px are then 6 pt. */
export const size = { title: 28, subtitle: 20, body: 19, small: 17, caption: 16 } as const;

/** A font as a canvas wants it. */
export function fontOf(pixels: number, bold = false): string {
  return `${bold ? "bold " : ""}${pixels}px ${FAMILY}`;
}

/** Advance of a character in ems, by kind, measured on Noto Sans SC and rounded up. */
function emsOf(character: string): number {
  if (character >= "\u2e80") return 1;
  if (character === " ") return 0.23;
  if (/[ijl.,;:'|!()I]/.test(character)) return 0.31;
  if (/[mwMW%]/.test(character)) return 0.9;
  if (/[\u0400-\u052f]/.test(character)) return 0.75;
  return /[A-Z]/.test(character) ? 0.65 : 0.56;
}

/** Width of a text in CSS px, estimated without a canvas so that space can be reserved beforehand. */
export function widthOf(text: string, pixels: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * pixels;
}
