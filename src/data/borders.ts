/**
 * Which provinces touch. The sixty-eight land borders were listed by hand and compared with two independent sets of
 * boundaries (DataV 2021 and ECharts 4.9): all sixty-eight are in both, and neither has one more. Each border stands
 * once, the two codes in alphabetical order; read it in both directions.
 *
 * Hainan touches nobody by land. Its ferry and rail link across the Qiongzhou Strait is kept apart as a sea link, so
 * that whoever wants a network without islands has to say so.
 *
 * Left out: the lengths of the borders, which depend on the scale of the map, and the borders with Hong Kong and Macao.
 */
import type { ProvinceId } from "./provinces.js";

export type Border = readonly [ProvinceId, ProvinceId];

export const landBorders: readonly Border[] = [
  ["AH", "HA"], ["AH", "HB"], ["AH", "JS"], ["AH", "JX"], ["AH", "SD"], ["AH", "ZJ"],
  ["BJ", "HE"], ["BJ", "TJ"],
  ["CQ", "GZ"], ["CQ", "HB"], ["CQ", "HN"], ["CQ", "SC"], ["CQ", "SN"],
  ["FJ", "GD"], ["FJ", "JX"], ["FJ", "ZJ"],
  ["GD", "GX"], ["GD", "HN"], ["GD", "JX"],
  ["GS", "NM"], ["GS", "NX"], ["GS", "QH"], ["GS", "SC"], ["GS", "SN"], ["GS", "XJ"],
  ["GX", "GZ"], ["GX", "HN"], ["GX", "YN"],
  ["GZ", "HN"], ["GZ", "SC"], ["GZ", "YN"],
  ["HA", "HB"], ["HA", "HE"], ["HA", "SD"], ["HA", "SN"], ["HA", "SX"],
  ["HB", "HN"], ["HB", "JX"], ["HB", "SN"],
  ["HE", "LN"], ["HE", "NM"], ["HE", "SD"], ["HE", "SX"], ["HE", "TJ"],
  ["HL", "JL"], ["HL", "NM"],
  ["HN", "JX"],
  ["JL", "LN"], ["JL", "NM"],
  ["JS", "SD"], ["JS", "SH"], ["JS", "ZJ"],
  ["JX", "ZJ"],
  ["LN", "NM"],
  ["NM", "NX"], ["NM", "SN"], ["NM", "SX"],
  ["NX", "SN"],
  ["QH", "SC"], ["QH", "XJ"], ["QH", "XZ"],
  ["SC", "SN"], ["SC", "XZ"], ["SC", "YN"],
  ["SH", "ZJ"],
  ["SN", "SX"],
  ["XJ", "XZ"],
  ["XZ", "YN"],
];

export const seaLinks: readonly Border[] = [["GD", "HI"]];
