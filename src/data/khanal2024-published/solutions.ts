/**
 * Tables 3 to 6 of Khanal, Zhang & Taeihagh (2024): the paths exactly as printed. A table says "Yes" for a condition that
 * must be present, "No" for one that must be absent, and nothing for one that does not matter; here that is written as an
 * expression. The tables give no coverage, and do not say which kind of solution they show.
 */
import type { ProvinceId } from "../provinces.js";
import type { PublishedOutcome } from "./truth-tables.js";

/** One printed path. */
export interface PublishedPath {
  /** As in `ENT*~UNI*POW`: `*` is "and", `~` is "not". */
  readonly expression: string;
  readonly inclS: number;
  readonly PRI: number;
  /** Provinces named under the path, in the order of the table. */
  readonly cases: readonly ProvinceId[];
}

/** One printed table of paths. */
export interface PublishedSolution {
  readonly table: string;
  readonly outcome: PublishedOutcome;
  readonly paths: readonly PublishedPath[];
}

export const publishedSolutions: readonly PublishedSolution[] = [
  {
    table: "Table 3",
    outcome: "diffusion",
    paths: [
      {
        expression: "UNI",
        inclS: 0.979,
        PRI: 0.979,
        cases: ["JL", "HL", "TJ", "SN", "HN", "SC", "LN", "HB", "BJ", "CQ", "GD", "JS", "SH", "ZJ"],
      },
      {
        expression: "ENT*POW",
        inclS: 0.983,
        PRI: 0.983,
        cases: ["GZ", "AH", "FJ", "SD", "LN", "BJ", "CQ", "GD", "JS", "SH", "ZJ"],
      },
    ],
  },
  {
    table: "Table 4",
    outcome: "speed",
    paths: [
      {
        expression: "ENT*~UNI*POW",
        inclS: 0.856,
        PRI: 0.739,
        cases: ["AH", "SD", "FJ", "GD"],
      },
    ],
  },
  {
    table: "Table 5",
    outcome: "intensity",
    paths: [
      {
        expression: "ENT*~UNI*GDP*POW",
        inclS: 0.948,
        PRI: 0.895,
        cases: ["FJ", "AH", "SD"],
      },
      {
        expression: "UNI*GDP*~POW",
        inclS: 0.867,
        PRI: 0.806,
        cases: ["TJ", "HB"],
      },
    ],
  },
  {
    table: "Table 6",
    outcome: "breadth",
    paths: [
      {
        expression: "ENT*~UNI*GDP*POW",
        inclS: 0.888,
        PRI: 0.860,
        cases: ["FJ", "AH", "SD"],
      },
      {
        expression: "~ENT*UNI*GDP*POW",
        inclS: 0.867,
        PRI: 0.806,
        cases: ["SN"],
      },
    ],
  },
];
