/**
 * Appendix A of Khanal, Zhang & Taeihagh (2024): the memberships as printed, errors included. They are mostly not what was
 * analysed: power is upside down, breadth is the adopters' column begun again after row 24, Zhejiang's power lacks a
 * digit. See `ledger.ts`.
 */
import type { ProvinceId } from "../provinces.js";

/** One printed row; `days` is null where the table is empty (provinces without a plan). */
export interface PublishedMemberships {
  readonly id: ProvinceId;
  readonly enterprise: number;
  readonly university: number;
  readonly gdp: number;
  readonly power: number;
  readonly diffusion: 0 | 1;
  readonly days: number | null;
  readonly breadth: number;
  readonly intensity: number;
}

/** The thirty rows in the order of the article, by English name. */
export const publishedMemberships: readonly PublishedMemberships[] = [
  { id: "AH", enterprise: 0.95,    university: 0.47276, gdp: 0.37315, power: 0.33158, diffusion: 1, days: 0.15385564, breadth: 1,    intensity: 0.64311 },
  { id: "BJ", enterprise: 0.99077, university: 0.99077, gdp: 0.99752, power: 0.03824, diffusion: 1, days: 0.19865304, breadth: 0.9,  intensity: 0.52941 },
  { id: "CQ", enterprise: 0.70392, university: 0.82618, gdp: 0.63282, power: 0.39637, diffusion: 1, days: 0.82380248, breadth: 1,    intensity: 0.93755 },
  { id: "FJ", enterprise: 0.90479, university: 0.23155, gdp: 0.92576, power: 0.2726,  diffusion: 1, days: 0.77935342, breadth: 0.9,  intensity: 0.90359 },
  { id: "GS", enterprise: 0.05,    university: 0.36696, gdp: 0.06864, power: 0.85404, diffusion: 1, days: 0.46133473, breadth: 0,    intensity: 0.03824 },
  { id: "GD", enterprise: 0.987,   university: 0.62706, gdp: 0.76129, power: 0.22065, diffusion: 1, days: 0.53499553, breadth: 0.9,  intensity: 0.69518 },
  { id: "GX", enterprise: 0.05,    university: 0.05,    gdp: 0.11074, power: 0.90359, diffusion: 1, days: 0.66842206, breadth: 1,    intensity: 0.85404 },
  { id: "GZ", enterprise: 0.54319, university: 0.05,    gdp: 0.11191, power: 0.58743, diffusion: 1, days: 0.97083776, breadth: 0.33, intensity: 0.08443 },
  { id: "HI", enterprise: 0.05,    university: 0.05,    gdp: 0.26317, power: 0.9799,  diffusion: 0, days: null,       breadth: 0,    intensity: 0.1391  },
  { id: "HE", enterprise: 0.05,    university: 0.05,    gdp: 0.15054, power: 0.08443, diffusion: 0, days: null,       breadth: 0.9,  intensity: 0.2726  },
  { id: "HL", enterprise: 0.41893, university: 0.93073, gdp: 0.10892, power: 0.52941, diffusion: 1, days: 0.72740171, breadth: 1,    intensity: 0.05    },
  { id: "HA", enterprise: 0.05,    university: 0.2726,  gdp: 0.20459, power: 0.82217, diffusion: 1, days: 0.11767684, breadth: 0.33, intensity: 0.465   },
  { id: "HB", enterprise: 0.77073, university: 0.97435, gdp: 0.65034, power: 0.64311, diffusion: 1, days: 0.03716982, breadth: 0.33, intensity: 0.82217 },
  { id: "HN", enterprise: 0.62706, university: 0.90479, gdp: 0.37304, power: 0.96007, diffusion: 1, days: 0.2526,     breadth: 0.33, intensity: 0.2726  },
  { id: "NM", enterprise: 0.05,    university: 0.05,    gdp: 0.70315, power: 0.95,    diffusion: 0, days: null,       breadth: 0.67, intensity: 0.22065 },
  { id: "JS", enterprise: 0.93073, university: 0.987,   gdp: 0.97024, power: 0.465,   diffusion: 1, days: 0.60363498, breadth: 0,    intensity: 0.2726  },
  { id: "JX", enterprise: 0.05,    university: 0.31791, gdp: 0.3286,  power: 0.88103, diffusion: 1, days: 0.96175922, breadth: 0,    intensity: 0.1391  },
  { id: "JL", enterprise: 0.05,    university: 0.54319, gdp: 0.1358,  power: 0.74269, diffusion: 1, days: 0.91556764, breadth: 0.9,  intensity: 0.33158 },
  { id: "LN", enterprise: 0.82618, university: 0.77073, gdp: 0.29503, power: 0.1762,  diffusion: 1, days: 0.86089553, breadth: 0.9,  intensity: 0.08443 },
  { id: "NX", enterprise: 0.03291, university: 0.03291, gdp: 0.31047, power: 0.98405, diffusion: 0, days: null,       breadth: 0.9,  intensity: 0.06513 },
  { id: "QH", enterprise: 0.0406,  university: 0.0406,  gdp: 0.1887,  power: 0.69518, diffusion: 1, days: 0.93486964, breadth: 0.67, intensity: 0.06513 },
  { id: "SN", enterprise: 0.05,    university: 0.95,    gdp: 0.52932, power: 0.06513, diffusion: 1, days: 0.08910947, breadth: 1,    intensity: 0.1391  },
  { id: "SD", enterprise: 0.96411, university: 0.41893, gdp: 0.57182, power: 0.1391,  diffusion: 1, days: 0.86089553, breadth: 0,    intensity: 0.69518 },
  { id: "SH", enterprise: 0.97435, university: 0.98172, gdp: 0.99563, power: 0.05,    diffusion: 1, days: 0.38582135, breadth: 0.67, intensity: 0.98736 },
  { id: "SX", enterprise: 0.36696, university: 0.19502, gdp: 0.37442, power: 0.96819, diffusion: 0, days: null,       breadth: 1,    intensity: 0.10879 },
  { id: "SC", enterprise: 0.87048, university: 0.96411, gdp: 0.28016, power: 0.93755, diffusion: 1, days: 0.31543038, breadth: 0.9,  intensity: 0.58743 },
  { id: "TJ", enterprise: 0.47276, university: 0.70392, gdp: 0.89166, power: 0.78509, diffusion: 1, days: 0.05,       breadth: 1,    intensity: 0.96819 },
  { id: "XJ", enterprise: 0.31791, university: 0.13541, gdp: 0.29157, power: 0.92225, diffusion: 0, days: null,       breadth: 0.9,  intensity: 0.03824 },
  { id: "YN", enterprise: 0.05,    university: 0.16304, gdp: 0.20007, power: 0.97469, diffusion: 1, days: 0.06695092, breadth: 0,    intensity: 0.02916 },
  { id: "ZJ", enterprise: 0.98172, university: 0.87048, gdp: 0.88769, power: 0.1087,  diffusion: 1, days: 0.95,       breadth: 0.9,  intensity: 0.64311 },
];
