/**
 * Appendix B of Khanal, Zhang & Taeihagh (2024), Tables A1 to A4: the truth tables exactly as printed, misprints
 * included, in the order of the article. Rows without a case are not printed there. The title of A3 says speed; its
 * content is intensity. "Tianjing" in A2 is written here by its id, like every province.
 */
import type { ProvinceId } from "../provinces.js";

/** The four outcomes of the article. */
export type PublishedOutcome = "diffusion" | "speed" | "intensity" | "breadth";

/** One printed row of a truth table. */
export interface PublishedRow {
  /** Presence (1) or absence (0) of enterprise capacity, university capacity, GDP per head and power, in that order. */
  readonly configuration: string;
  readonly output: 0 | 1;
  readonly n: number;
  readonly inclusion: number;
  readonly pri: number;
  readonly cases: readonly ProvinceId[];
}

/** One printed truth table. */
export interface PublishedTruthTable {
  readonly table: string;
  readonly outcome: PublishedOutcome;
  readonly rows: readonly PublishedRow[];
}

export const publishedTruthTables: readonly PublishedTruthTable[] = [
  {
    table: "A1",
    outcome: "diffusion",
    rows: [
      { configuration: "1111", output: 1, n: 6, inclusion: 0.975, pri: 0.975, cases: ["BJ", "CQ", "GD", "JS", "SH", "ZJ"] },
      { configuration: "1011", output: 1, n: 3, inclusion: 0.949, pri: 0.949, cases: ["AH", "FJ", "SD"] },
      { configuration: "0101", output: 1, n: 1, inclusion: 0.934, pri: 0.934, cases: ["HL"] },
      { configuration: "1101", output: 1, n: 1, inclusion: 0.933, pri: 0.933, cases: ["LN"] },
      { configuration: "0111", output: 1, n: 1, inclusion: 0.930, pri: 0.930, cases: ["SN"] },
      { configuration: "1001", output: 1, n: 1, inclusion: 0.921, pri: 0.921, cases: ["GZ"] },
      { configuration: "0100", output: 1, n: 1, inclusion: 0.909, pri: 0.909, cases: ["JL"] },
      { configuration: "1110", output: 1, n: 1, inclusion: 0.907, pri: 0.907, cases: ["HB"] },
      { configuration: "1100", output: 1, n: 2, inclusion: 0.900, pri: 0.900, cases: ["HN", "SC"] },
      { configuration: "0110", output: 1, n: 1, inclusion: 0.891, pri: 0.891, cases: ["TJ"] },
      { configuration: "0001", output: 0, n: 1, inclusion: 0.697, pri: 0.697, cases: ["HE"] },
      { configuration: "0000", output: 0, n: 9, inclusion: 0.688, pri: 0.688, cases: ["GS", "GX", "HI", "HA", "JX", "NX", "QH", "XJ", "YN"] },
      { configuration: "0010", output: 0, n: 2, inclusion: 0.436, pri: 0.436, cases: ["NM", "SX"] },
    ],
  },
  {
    table: "A2",
    outcome: "speed",
    rows: [
      { configuration: "1011", output: 1, n: 2, inclusion: 0.895, pri: 0.762, cases: ["FJ", "GD"] },
      { configuration: "1001", output: 1, n: 2, inclusion: 0.862, pri: 0.661, cases: ["AH", "SD"] },
      { configuration: "0101", output: 0, n: 2, inclusion: 0.799, pri: 0.554, cases: ["HL", "HN"] },
      { configuration: "1101", output: 0, n: 1, inclusion: 0.797, pri: 0.540, cases: ["CQ"] },
      { configuration: "0100", output: 0, n: 1, inclusion: 0.752, pri: 0.466, cases: ["SN"] },
      { configuration: "1100", output: 0, n: 2, inclusion: 0.736, pri: 0.431, cases: ["LN", "SC"] },
      { configuration: "1110", output: 0, n: 1, inclusion: 0.732, pri: 0.375, cases: ["HB"] },
      { configuration: "0000", output: 0, n: 8, inclusion: 0.725, pri: 0.593, cases: ["GS", "GX", "GZ", "HA", "JX", "JL", "QH", "YN"] },
      { configuration: "0110", output: 0, n: 1, inclusion: 0.664, pri: 0.256, cases: ["TJ"] },
      { configuration: "1111", output: 0, n: 4, inclusion: 0.664, pri: 0.378, cases: ["BJ", "JS", "SH", "ZJ"] },
    ],
  },
  {
    table: "A3",
    outcome: "intensity",
    rows: [
      { configuration: "1011", output: 1, n: 3, inclusion: 0.948, pri: 0.895, cases: ["AH", "FJ", "SD"] },
      { configuration: "1110", output: 1, n: 1, inclusion: 0.910, pri: 0.772, cases: ["HB"] },
      { configuration: "0110", output: 1, n: 1, inclusion: 0.869, pri: 0.886, cases: ["TJ"] },
      { configuration: "1111", output: 0, n: 6, inclusion: 0.817, pri: 0.694, cases: ["BJ", "CQ", "GD", "JS", "SH", "ZJ"] },
      { configuration: "0111", output: 0, n: 1, inclusion: 0.739, pri: 0.435, cases: ["SN"] },
      { configuration: "1001", output: 0, n: 1, inclusion: 0.719, pri: 0.244, cases: ["GZ"] },
      { configuration: "1100", output: 0, n: 2, inclusion: 0.703, pri: 0.244, cases: ["HN", "SC"] },
      { configuration: "0101", output: 0, n: 1, inclusion: 0.635, pri: 0.105, cases: ["HL"] },
      { configuration: "0100", output: 0, n: 1, inclusion: 0.634, pri: 0.087, cases: ["JL"] },
      { configuration: "1101", output: 0, n: 1, inclusion: 0.633, pri: 0.172, cases: ["LN"] },
      { configuration: "0001", output: 0, n: 1, inclusion: 0.557, pri: 0.065, cases: ["HE"] },
      { configuration: "0010", output: 0, n: 2, inclusion: 0.507, pri: 0.161, cases: ["NM", "SX"] },
      { configuration: "0000", output: 0, n: 0, inclusion: 0.359, pri: 0.127, cases: ["GS", "GX", "HI", "HA", "JX", "NX", "QH", "XJ", "YN"] },
    ],
  },
  {
    table: "A4",
    outcome: "breadth",
    rows: [
      { configuration: "1011", output: 1, n: 3, inclusion: 0.888, pri: 0.860, cases: ["AH", "FJ", "SD"] },
      { configuration: "0111", output: 1, n: 1, inclusion: 0.867, pri: 0.806, cases: ["SN"] },
      { configuration: "1110", output: 0, n: 1, inclusion: 0.847, pri: 0.746, cases: ["HB"] },
      { configuration: "1111", output: 0, n: 6, inclusion: 0.839, pri: 0.800, cases: ["BJ", "CQ", "GD", "JS", "SH", "ZJ"] },
      { configuration: "0110", output: 0, n: 1, inclusion: 0.832, pri: 0.697, cases: ["TJ"] },
      { configuration: "1001", output: 0, n: 1, inclusion: 0.711, pri: 0.551, cases: ["GZ"] },
      { configuration: "0001", output: 0, n: 1, inclusion: 0.701, pri: 0.538, cases: ["HE"] },
      { configuration: "0100", output: 0, n: 1, inclusion: 0.650, pri: 0.390, cases: ["JL"] },
      { configuration: "1100", output: 0, n: 2, inclusion: 0.642, pri: 0.446, cases: ["HN", "SC"] },
      { configuration: "0101", output: 0, n: 1, inclusion: 0.610, pri: 0.397, cases: ["HL"] },
      { configuration: "0010", output: 0, n: 2, inclusion: 0.564, pri: 0.250, cases: ["NM", "SX"] },
      { configuration: "0000", output: 0, n: 9, inclusion: 0.564, pri: 0.400, cases: ["GS", "GX", "HI", "HA", "JX", "NX", "QH", "XJ", "YN"] },
      { configuration: "1101", output: 0, n: 1, inclusion: 0.539, pri: 0.422, cases: ["LN"] },
    ],
  },
];
