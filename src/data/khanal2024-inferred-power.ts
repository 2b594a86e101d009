/**
 * AN INFERENCE, NOT A DATUM. The analysis of speed by Khanal, Zhang & Taeihagh (2024) used an order of political power
 * that is not that of their Table 2: their truth table A2 has Hunan (26th in Table 2) as powerful and Shaanxi (3rd) and
 * Liaoning (7th) as not. No document prints the order that was used. The one below was searched for by simulated
 * annealing, scored on Tables A2 and A6; the fourteen of forty searches that fitted perfectly all ended at it, no
 * neighbouring order among 87,917 fits, and Table 4, which the search did not use, then follows exactly. That makes it
 * likely, and no more. Nothing says which of the two orders is right about the provinces.
 *
 * One number was set aside in the search after it had been seen to fit no order: the inclusion of row 1001 in A2.
 */
import type { ProvinceId } from "./provinces.js";

/** A province and its place among the 24 adopters, 1 = most powerful; equal places share the last of them. */
export interface InferredPower {
  readonly id: ProvinceId;
  readonly rank: number;
}

export const inferredPowerOrder: readonly InferredPower[] = [
  { id: "BJ", rank:  1 },
  { id: "SH", rank:  2 },
  { id: "HN", rank:  4 },
  { id: "JS", rank:  4 },
  { id: "GD", rank:  6 },
  { id: "SD", rank:  6 },
  { id: "FJ", rank:  7 },
  { id: "AH", rank:  9 },
  { id: "ZJ", rank:  9 },
  { id: "CQ", rank: 10 },
  { id: "HL", rank: 11 },
  { id: "GZ", rank: 13 },
  { id: "LN", rank: 13 },
  { id: "HB", rank: 14 },
  { id: "JL", rank: 15 },
  { id: "TJ", rank: 16 },
  { id: "HA", rank: 17 },
  { id: "GS", rank: 18 },
  { id: "GX", rank: 19 },
  { id: "SC", rank: 20 },
  { id: "YN", rank: 21 },
  { id: "JX", rank: 23 },
  { id: "SN", rank: 23 },
  { id: "QH", rank: 24 },
];
