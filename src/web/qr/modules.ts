import { codewordsOf } from "./codewords.js";

/** Modules on each side of a QR code of version 1. */
export const SIDE = 21;
/** Modules on each side of a finder, with its light border. */
const FINDER = 8;
/** Row and column of the timing pattern. */
const TIMING = 6;
/** Level M (00) and mask 0 (000), with their BCH check bits, as ISO/IEC 18004 has them after its fixed mask. */
const FORMAT = 0b101010000010010;

/** Dark (true) and light modules of the QR code of a text, row by row; every mask is valid, and it is always mask 0. */
export function modulesOf(text: string): boolean[][] {
  const grid = Array.from({ length: SIDE }, () => Array<boolean | null>(SIDE).fill(null));
  drawFinders(grid);
  drawTiming(grid);
  drawFormat(grid);
  drawData(grid, codewordsOf(text));
  return grid as boolean[][];
}

type Grid = (boolean | null)[][];

function drawFinders(grid: Grid): void {
  for (let r = 0; r < FINDER; r++)
    for (let c = 0; c < FINDER; c++) {
      // Distance from the middle of the finder: dark but for the ring at 2 and the border at 4.
      const ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
      const isDark = ring !== 2 && ring !== 4;
      grid[r]![c] = isDark;
      grid[r]![SIDE - 1 - c] = isDark;
      grid[SIDE - 1 - r]![c] = isDark;
    }
}

function drawTiming(grid: Grid): void {
  for (let k = FINDER; k < SIDE - FINDER; k++) {
    grid[TIMING]![k] = k % 2 === 0;
    grid[k]![TIMING] = k % 2 === 0;
  }
}

/** The format twice: round the first finder, and half at each of the others. */
function drawFormat(grid: Grid): void {
  for (let k = 0; k < 15; k++) {
    const isDark = ((FORMAT >> k) & 1) === 1;
    grid[k < 6 ? k : k < 8 ? k + 1 : SIDE - 15 + k]![8] = isDark;
    grid[8]![k < 8 ? SIDE - 1 - k : k < 9 ? 7 : 14 - k] = isDark;
  }
  grid[SIDE - 8]![8] = true;
}

/** Fills what is left in pairs of columns from the right, up and down in turn. */
function drawData(grid: Grid, codewords: readonly number[]): void {
  let bit = 0;
  let isUp = true;
  for (let right = SIDE - 1; right > 0; right -= 2) {
    if (right === TIMING) right -= 1;
    for (let k = 0; k < SIDE; k++) {
      const r = isUp ? SIDE - 1 - k : k;
      for (const c of [right, right - 1])
        if (grid[r]![c] === null) {
          const value = (codewords[bit >> 3]! >> (7 - (bit & 7))) & 1;
          grid[r]![c] = (value === 1) !== ((r + c) % 2 === 0);
          bit += 1;
        }
    }
    isUp = !isUp;
  }
}
