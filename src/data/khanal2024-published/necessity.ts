/**
 * Appendix B of Khanal, Zhang & Taeihagh (2024), Tables A5 to A8: the necessity of each condition and of its absence,
 * exactly as printed.
 */
import type { PublishedOutcome } from "./truth-tables.js";

/** One printed row; `~` in front of a condition means its absence. */
export interface PublishedNecessityRow {
  readonly condition: string;
  readonly inclN: number;
  readonly RoN: number;
  readonly covN: number;
}

/** One printed table of necessity. */
export interface PublishedNecessity {
  readonly table: string;
  readonly outcome: PublishedOutcome;
  readonly rows: readonly PublishedNecessityRow[];
}

export const publishedNecessity: readonly PublishedNecessity[] = [
  {
    table: "A5",
    outcome: "diffusion",
    rows: [
      { condition: "ENT",  inclN: 0.544, RoN: 0.960, covN: 0.950 },
      { condition: "UNI",  inclN: 0.586, RoN: 0.981, covN: 0.979 },
      { condition: "GDP",  inclN: 0.508, RoN: 0.872, covN: 0.843 },
      { condition: "POW",  inclN: 0.554, RoN: 0.930, covN: 0.919 },
      { condition: "~ENT", inclN: 0.456, RoN: 0.721, covN: 0.673 },
      { condition: "~UNI", inclN: 0.414, RoN: 0.716, covN: 0.636 },
      { condition: "~GDP", inclN: 0.492, RoN: 0.795, covN: 0.760 },
      { condition: "~POW", inclN: 0.446, RoN: 0.749, covN: 0.689 },
    ],
  },
  {
    table: "A6",
    outcome: "speed",
    rows: [
      { condition: "ENT",  inclN: 0.582, RoN: 0.741, covN: 0.633 },
      { condition: "UNI",  inclN: 0.536, RoN: 0.688, covN: 0.560 },
      { condition: "GDP",  inclN: 0.457, RoN: 0.813, covN: 0.630 },
      { condition: "POW",  inclN: 0.609, RoN: 0.771, covN: 0.676 },
      { condition: "~ENT", inclN: 0.601, RoN: 0.715, covN: 0.621 },
      { condition: "~UNI", inclN: 0.669, RoN: 0.786, covN: 0.720 },
      { condition: "~GDP", inclN: 0.748, RoN: 0.636, covN: 0.644 },
      { condition: "~POW", inclN: 0.598, RoN: 0.700, covN: 0.607 },
    ],
  },
  {
    table: "A7",
    outcome: "intensity",
    rows: [
      { condition: "ENT",  inclN: 0.726, RoN: 0.766, covN: 0.638 },
      { condition: "UNI",  inclN: 0.714, RoN: 0.732, covN: 0.601 },
      { condition: "GDP",  inclN: 0.798, RoN: 0.763, covN: 0.667 },
      { condition: "POW",  inclN: 0.716, RoN: 0.728, covN: 0.599 },
      { condition: "~ENT", inclN: 0.406, RoN: 0.548, covN: 0.302 },
      { condition: "~UNI", inclN: 0.510, RoN: 0.603, covN: 0.394 },
      { condition: "~GDP", inclN: 0.420, RoN: 0.580, covN: 0.326 },
      { condition: "~POW", inclN: 0.486, RoN: 0.599, covN: 0.378 },
    ],
  },
  {
    table: "A8",
    outcome: "breadth",
    rows: [
      { condition: "ENT",  inclN: 0.576, RoN: 0.809, covN: 0.721 },
      { condition: "UNI",  inclN: 0.583, RoN: 0.783, covN: 0.698 },
      { condition: "GDP",  inclN: 0.649, RoN: 0.825, covN: 0.722 },
      { condition: "POW",  inclN: 0.635, RoN: 0.815, covN: 0.755 },
      { condition: "~ENT", inclN: 0.495, RoN: 0.640, covN: 0.524 },
      { condition: "~UNI", inclN: 0.502, RoN: 0.672, covN: 0.552 },
      { condition: "~GDP", inclN: 0.467, RoN: 0.658, covN: 0.517 },
      { condition: "~POW", inclN: 0.466, RoN: 0.657, covN: 0.515 },
    ],
  },
];
