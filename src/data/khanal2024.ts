/**
 * What the article published as numbers, exactly as printed. Source: Khanal, S., Zhang, H. & Taeihagh, A. (2024),
 * "Development of New Generation of Artificial Intelligence in China: When Beijing's Global Ambitions Meet Local
 * Realities", Journal of Contemporary China; open access under CC BY. Contents: Table 1 (output targets), Table 2
 * (conditions and outcomes), and what the prose says of Figure 2 (mentions) and Figure 4 (tiers of ambition).
 *
 * Contradictions inside the article are not repaired here. They are listed in `ledger.ts`, and those that touch a day
 * count can be switched in `readings.ts`.
 *
 * Elsewhere, in `khanal2024-published/`: Appendix A (calibrated memberships: its power column is reversed and its breadth
 * column shifted, so it is not what was analysed), the truth tables, tables of necessity and solutions.
 * Left out: Figures 1 and 3 (pictures).
 */
import type { ProvinceId } from "./provinces.js";

/** One row of Table 2. A rank of 1 is the strongest; equal ranks are ties. */
export interface Table2Row {
  readonly id: ProvinceId;
  /** Capacity of the private sector in AI, dense rank 1 to 21. */
  readonly enterpriseRank: number;
  /** Capacity of universities and institutes in AI, dense rank 1 to 26. */
  readonly universityRank: number;
  /** GDP per head, said to be of 2018. The article names no unit; the level suggests US dollars of a later year. */
  readonly gdpPerHead: number;
  /** Regional Political Power Index, rank 1 to 30 without ties. */
  readonly powerRank: number;
  /** Whether a plan of its own citing the national plan had appeared by May 2023. */
  readonly adopted: boolean;
  /** Days from the national plan to the province's own plan; null = no plan. */
  readonly days: number | null;
  /** Categories of policy instrument used, out of five. */
  readonly breadth: number;
  /** Number of AI policies counted. */
  readonly intensity: number;
}

/** Last day of observation for plans, in days after the national plan: Beijing's own plan, the latest of all. */
export const adoptionHorizon = 2123;

/** Last day of the policy counts, in days after 8 July 2017: 31 December 2022. */
export const countUntilDay = 2002;

/** Table 2, thirty rows, in the order of `provinces` (the article sorts by name and omits Tibet). */
export const table2: readonly Table2Row[] = [
  { id: "BJ", enterpriseRank:  1, universityRank:  1, gdpPerHead: 28294, powerRank:  1, adopted: true,  days: 2123, breadth: 4, intensity: 13 },
  { id: "TJ", enterpriseRank: 15, universityRank: 12, gdpPerHead: 17727, powerRank: 18, adopted: true,  days:  962, breadth: 5, intensity: 27 },
  { id: "HE", enterpriseRank: 19, universityRank: 24, gdpPerHead:  8474, powerRank:  4, adopted: false, days: null, breadth: 4, intensity:  9 },
  { id: "SX", enterpriseRank: 17, universityRank: 21, gdpPerHead: 10954, powerRank: 27, adopted: false, days: null, breadth: 1, intensity:  5 },
  { id: "NM", enterpriseRank: 19, universityRank: 24, gdpPerHead: 14343, powerRank: 25, adopted: false, days: null, breadth: 2, intensity:  8 },
  { id: "LN", enterpriseRank: 10, universityRank: 11, gdpPerHead: 10225, powerRank:  7, adopted: true,  days:  158, breadth: 1, intensity:  4 },
  { id: "JL", enterpriseRank: 19, universityRank: 14, gdpPerHead:  8229, powerRank: 17, adopted: true,  days:  154, breadth: 3, intensity: 10 },
  { id: "HL", enterpriseRank: 16, universityRank:  7, gdpPerHead:  7717, powerRank: 13, adopted: true,  days:  248, breadth: 1, intensity:  2 },
  { id: "SH", enterpriseRank:  4, universityRank:  3, gdpPerHead: 26747, powerRank:  2, adopted: true,  days:  412, breadth: 4, intensity: 31 },
  { id: "JS", enterpriseRank:  7, universityRank:  2, gdpPerHead: 21467, powerRank: 12, adopted: true,  days:  286, breadth: 2, intensity:  9 },
  { id: "ZJ", enterpriseRank:  3, universityRank:  9, gdpPerHead: 17617, powerRank:  5, adopted: true,  days:  136, breadth: 3, intensity: 15 },
  { id: "AH", enterpriseRank:  6, universityRank: 15, gdpPerHead: 10943, powerRank: 10, adopted: true,  days:  623, breadth: 5, intensity: 15 },
  { id: "FJ", enterpriseRank:  8, universityRank: 20, gdpPerHead: 18856, powerRank:  9, adopted: true,  days:  219, breadth: 4, intensity: 22 },
  { id: "JX", enterpriseRank: 19, universityRank: 18, gdpPerHead: 10544, powerRank: 21, adopted: true,  days:   81, breadth: 2, intensity:  6 },
  { id: "SD", enterpriseRank:  5, universityRank: 16, gdpPerHead: 12786, powerRank:  6, adopted: true,  days:  158, breadth: 4, intensity: 16 },
  { id: "HA", enterpriseRank: 19, universityRank: 19, gdpPerHead:  9233, powerRank: 19, adopted: true,  days:  685, breadth: 4, intensity: 12 },
  { id: "HB", enterpriseRank: 11, universityRank:  4, gdpPerHead: 13686, powerRank: 15, adopted: true,  days: 1114, breadth: 5, intensity: 19 },
  { id: "HN", enterpriseRank: 13, universityRank:  8, gdpPerHead: 10942, powerRank: 26, adopted: true,  days:  575, breadth: 2, intensity:  9 },
  { id: "GD", enterpriseRank:  2, universityRank: 13, gdpPerHead: 15151, powerRank:  8, adopted: true,  days:  368, breadth: 4, intensity: 16 },
  { id: "GX", enterpriseRank: 19, universityRank: 24, gdpPerHead:  7755, powerRank: 22, adopted: true,  days:  251, breadth: 5, intensity: 20 },
  { id: "HI", enterpriseRank: 19, universityRank: 24, gdpPerHead:  9902, powerRank: 29, adopted: false, days: null, breadth: 3, intensity:  6 },
  { id: "CQ", enterpriseRank: 12, universityRank: 10, gdpPerHead: 13479, powerRank: 11, adopted: true,  days:  206, breadth: 5, intensity: 24 },
  { id: "SC", enterpriseRank:  9, universityRank:  5, gdpPerHead: 10077, powerRank: 24, adopted: true,  days:  435, breadth: 3, intensity: 14 },
  { id: "GZ", enterpriseRank: 14, universityRank: 24, gdpPerHead:  7779, powerRank: 14, adopted: true,  days:   70, breadth: 2, intensity:  4 },
  { id: "YN", enterpriseRank: 19, universityRank: 22, gdpPerHead:  9176, powerRank: 28, adopted: true,  days:  834, breadth: 0, intensity:  0 },
  { id: "SN", enterpriseRank: 19, universityRank:  6, gdpPerHead: 12319, powerRank:  3, adopted: true,  days:  765, breadth: 4, intensity:  6 },
  { id: "GS", enterpriseRank: 19, universityRank: 17, gdpPerHead:  6686, powerRank: 20, adopted: true,  days:  373, breadth: 1, intensity:  1 },
  { id: "QH", enterpriseRank: 20, universityRank: 25, gdpPerHead:  9028, powerRank: 16, adopted: true,  days:  149, breadth: 1, intensity:  3 },
  { id: "NX", enterpriseRank: 21, universityRank: 26, gdpPerHead: 10374, powerRank: 30, adopted: false, days: null, breadth: 3, intensity:  3 },
  { id: "XJ", enterpriseRank: 18, universityRank: 23, gdpPerHead: 10191, powerRank: 23, adopted: false, days: null, breadth: 0, intensity:  1 },
];

/** The four columns of Table 1, in billions of yuan of yearly output. */
export interface Targets {
  /** Core AI industry, 2020. */
  readonly core2020: number | null;
  /** Associated industries, 2020. */
  readonly assoc2020: number | null;
  /** Core AI industry, 2025. */
  readonly core2025: number | null;
  /** Associated industries, 2025. */
  readonly assoc2025: number | null;
}

/** One province's row of Table 1; null = the table leaves the cell empty. */
export interface ProvinceTargets extends Targets {
  readonly id: ProvinceId;
  /** The authors moved the target from another year with a growth rate. */
  readonly extrapolated: boolean;
  /** The mark beside the name in Table 1, explained in `targetFootnotes`. */
  readonly footnote: keyof typeof targetFootnotes | null;
}

/** What the marks in Table 1 mean. */
export const targetFootnotes = {
  "*": "Stated for 2022, 2023 or 2024 and carried to 2020 or 2025 by the authors at the annual growth rate.",
  "**": "Shanghai's plan speaks of the important AI industry, not of the core AI industry.",
} as const;

/** Table 1, first row: the national plan. */
export const centralTargets = { core2020: 150, assoc2020: 1000, core2025: 400, assoc2025: 5000 } as const satisfies Targets;

/** Table 1, second row: the sum over provinces as the article prints it. */
export const localSums = { core2020: 432, assoc2020: 1958, core2025: 704, assoc2025: 4670 } as const satisfies Targets;

/** Table 1, the sixteen provinces that stated any target, in the order of the article. */
export const targets: readonly ProvinceTargets[] = [
  { id: "BJ", core2020:  112, assoc2020:  373, core2025:  300, assoc2025: 1000, extrapolated: true,  footnote: "*" },
  { id: "SH", core2020:  100, assoc2020: null, core2025: null, assoc2025: null, extrapolated: false, footnote: "**" },
  { id: "GD", core2020:   50, assoc2020:  300, core2025:  150, assoc2025: 1800, extrapolated: false, footnote: null },
  { id: "SC", core2020:   50, assoc2020:  300, core2025:  100, assoc2025:  500, extrapolated: false, footnote: null },
  { id: "ZJ", core2020:   34, assoc2020:  260, core2025: null, assoc2025: null, extrapolated: true,  footnote: "*" },
  { id: "CQ", core2020:   34, assoc2020:  130, core2025: null, assoc2025: null, extrapolated: true,  footnote: "*" },
  { id: "AH", core2020:   15, assoc2020:  100, core2025:   50, assoc2025:  450, extrapolated: false, footnote: null },
  { id: "JS", core2020: null, assoc2020:  100, core2025: null, assoc2025: null, extrapolated: false, footnote: null },
  { id: "FJ", core2020: null, assoc2020:  100, core2025: null, assoc2025: null, extrapolated: false, footnote: null },
  { id: "SN", core2020: null, assoc2020:   55, core2025: null, assoc2025: null, extrapolated: true,  footnote: "*" },
  { id: "HB", core2020:   10, assoc2020:   60, core2025:   60, assoc2025:  600, extrapolated: true,  footnote: "*" },
  { id: "HN", core2020:    8, assoc2020:   80, core2025: null, assoc2025: null, extrapolated: false, footnote: null },
  { id: "LN", core2020:    6, assoc2020:   40, core2025:   16, assoc2025:   20, extrapolated: false, footnote: null },
  { id: "JL", core2020:    5, assoc2020:   40, core2025:   20, assoc2025:  200, extrapolated: false, footnote: null },
  { id: "HL", core2020:    5, assoc2020: null, core2025: null, assoc2025: null, extrapolated: false, footnote: null },
  { id: "GX", core2020:    3, assoc2020:   20, core2025:    8, assoc2025:  100, extrapolated: false, footnote: null },
];

/** A province's tier of global ambition in Figure 4: 1 = the most ambitious, 5 = no plan at all. */
export interface AmbitionTier {
  readonly id: ProvinceId;
  readonly tier: 1 | 2 | 3 | 4 | 5;
  /** True where the prose says so (for tier 5, by its list of the seven without a plan); false where we inferred it. */
  readonly named: boolean;
}

/** What the five tiers stand for, in our words. */
export const tierMeanings = {
  1: "an explicit wish to lead the world in AI",
  2: "national leaders who aspire to the world's front rank",
  3: "world leadership in chosen fields or in theory",
  4: "a plan with regional or local aims",
  5: "no plan",
} as const;

/**
 * Figure 4 is a picture; these tiers come from the prose beside it. Eight of the ten in tier 4 are inferred by
 * elimination: they have a plan in Table 2 and the prose puts them in no other tier.
 */
export const ambitionTiers: readonly AmbitionTier[] = [
  { id: "BJ", tier: 1, named: true },
  { id: "TJ", tier: 3, named: true },
  { id: "HE", tier: 5, named: true },
  { id: "SX", tier: 5, named: true },
  { id: "NM", tier: 5, named: true },
  { id: "LN", tier: 3, named: true },
  { id: "JL", tier: 4, named: false },
  { id: "HL", tier: 4, named: false },
  { id: "SH", tier: 2, named: true },
  { id: "JS", tier: 3, named: true },
  { id: "ZJ", tier: 3, named: true },
  { id: "AH", tier: 3, named: true },
  { id: "FJ", tier: 3, named: true },
  { id: "JX", tier: 4, named: false },
  { id: "SD", tier: 4, named: false },
  { id: "HA", tier: 4, named: false },
  { id: "HB", tier: 3, named: true },
  { id: "HN", tier: 3, named: true },
  { id: "GD", tier: 2, named: true },
  { id: "GX", tier: 3, named: true },
  { id: "HI", tier: 5, named: true },
  { id: "CQ", tier: 4, named: false },
  { id: "SC", tier: 3, named: true },
  { id: "GZ", tier: 4, named: false },
  { id: "YN", tier: 4, named: true },
  { id: "XZ", tier: 5, named: true },
  { id: "SN", tier: 3, named: true },
  { id: "GS", tier: 4, named: true },
  { id: "QH", tier: 4, named: false },
  { id: "NX", tier: 5, named: true },
  { id: "XJ", tier: 5, named: true },
];

/** How often a goal is named, from the prose about Figure 2: in the national plan, and in all provincial plans together. */
export interface GoalMentions {
  readonly goal: "competition" | "national security" | "defence";
  readonly central: number;
  readonly local: number;
}

/** Totals only: the article gives neither counts by province nor the number of plans counted. */
export const goalMentions: readonly GoalMentions[] = [
  { goal: "competition",       central: 14, local: 11 },
  { goal: "national security", central:  8, local:  4 },
  { goal: "defence",           central: 11, local: 14 },
];
