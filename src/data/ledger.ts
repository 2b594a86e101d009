/**
 * The ledger: every place known to us where the sources contradict themselves or each other, what follows from it, and
 * what this package does by default. Found by recomputing the tables of Khanal, Zhang & Taeihagh (2024) from Table 2
 * and by comparing their text with the other documents of `sources.ts`. The findings are ours, not the authors'.
 *
 * We worked from a text rendering of the article, so a single wrong digit may be the rendering's.
 *
 * Left out: differences of wording and spelling that touch no number.
 */
import type { ReadingOption } from "./readings.js";

export interface LedgerEntry {
  readonly id: string;
  /** The number or statement in dispute. */
  readonly datum: string;
  /** What one place says, and what the other says. */
  readonly saying: readonly [string, string];
  /** What depends on it. */
  readonly consequence: string;
  /** The scenario option that switches it, where there is one. */
  readonly option?: ReadingOption;
  /** What is used unless told otherwise: the name of the reading where there is an option, else a clause. */
  readonly defaultReading: string;
  /** Why. */
  readonly reason: string;
}

export const ledger: readonly LedgerEntry[] = [
  {
    id: "base-date",
    datum: "The day the national plan was issued",
    saying: ["Method section: 8 July 2017.", "Findings: 28 July 2017; Qiao-Franco & van Beek (2025) cite the notice of 20 July 2017."],
    consequence: "Calendar dates are uncertain by up to twenty days; Beijing's 2,123 days end in May 2023 under all three. Plans per calendar year shift (7 or 5 in 2017).",
    option: "baseDate",
    defaultReading: "2017-07-08",
    reason: "It is the day named where the count is explained.",
  },
  {
    id: "beijing-days",
    datum: "Beijing's days to adoption",
    saying: ["Table 2 and findings: 2,123 days, May 2023.", "Appendix A: membership 0.19865, the value of rank 18 of 24, between 575 and 623 days; the pilot zone of 18 February 2019 is day 590."],
    consequence: "The published analysis of speed did not use 2,123 days. The mean of the days is 474.4 with Beijing and 402.7 without; most correlations with days rest on this one case.",
    option: "beijing",
    defaultReading: "table2",
    reason: "A pilot zone is not a provincial plan; the table and the text agree.",
  },
  {
    id: "chongqing-days",
    datum: "Chongqing's days to adoption",
    saying: ["Findings: Chongqing introduced its policy in 2020, with Tianjin and Hubei.", "Table 2: 206 days, which is January or February 2018."],
    consequence: "One of the fast adopters may be a late one.",
    option: "chongqing",
    defaultReading: "table2",
    reason: "The table gives a day; the text gives a year, for which day 1,000 can only stand in.",
  },
  {
    id: "anhui-days",
    datum: "Anhui's days to adoption",
    saying: ["Method section: from 8 July 2017 to 28 July 2020.", "Same sentence and Table 2: 623 days; those dates are 1,116 days apart (1,096 from 28 July 2017)."],
    consequence: "Either the date or the count of the article's own example is wrong; 623 days end on 23 March 2019.",
    option: "anhui",
    defaultReading: "table2",
    reason: "The count is printed twice, the date once.",
  },
  {
    id: "seventeen-by-2019",
    datum: "Number of plans by the end of 2019",
    saying: ["Findings: 17 provinces between 2017 and 2019.", "Table 2: 21 by 31 December 2019 under any base date, 16 by 31 December 2018."],
    consequence: "The 17 cannot serve as a target beside Table 2.",
    defaultReading: "21, from Table 2",
    reason: "A total that the rows contradict is not used.",
  },
  {
    id: "first-plan",
    datum: "The first province to adopt",
    saying: ["Findings: Jiangxi, one and a half months after the national plan.", "Table 2: Guizhou after 70 days, then Jiangxi after 81, which is nearly three months."],
    consequence: "The order of the two earliest adopters is in doubt.",
    defaultReading: "Guizhou 70, Jiangxi 81",
    reason: "Table 2 as printed; the text gives no day that could replace it.",
  },
  {
    id: "guangxi-speed",
    datum: "Guangxi's speed",
    saying: ["Discussion: among the top five in speed and in number of policies.", "Table 2: eleventh of 24 in speed (251 days), fifth in policies."],
    consequence: "The claim about speed fails, the claim about policies holds.",
    defaultReading: "251 days",
    reason: "Table 2 as printed.",
  },
  {
    id: "cases",
    datum: "The number of cases",
    saying: ["Text: 31 provinces, seven without a plan, Tibet among them.", "Table 2: 30 rows without Tibet, 24 with a plan and 6 without."],
    consequence: "Everything is fitted to 24 dates and 6 absences; several rules fit them equally well.",
    defaultReading: "30 provinces; Tibet only as a place on the map",
    reason: "There are no data for Tibet.",
  },
  {
    id: "appendix-power",
    datum: "The power column of Appendix A",
    saying: ["Appendix A: membership rises with the rank number, so that Beijing, rank 1, has 0.038.", "Truth tables: power is used the right way round."],
    consequence: "Whoever loads Appendix A as printed gets power upside down.",
    defaultReading: "the ranks of Table 2, 1 = most powerful",
    reason: "It agrees with the text and with the truth tables.",
  },
  {
    id: "appendix-breadth",
    datum: "The breadth column of Appendix A",
    saying: ["Appendix A: the values of the 24 adopters, begun again for rows 25 to 30, wrong in 18 of 30 rows.", "Table 2 and truth table A4: the breadth of each province itself."],
    consequence: "Appendix A's breadth must not be used.",
    defaultReading: "breadth from Table 2",
    reason: "Truth table A4 follows from Table 2 and not from Appendix A.",
  },
  {
    id: "calibration-thresholds",
    datum: "The thresholds of the fuzzy sets",
    saying: ["Method section: 3, 12.5 and 27 (22 for days) on ranks, for every variable.", "Tables A1, A3, A4, A5, A7 and A8 follow from ranks with ties at the worst place and 6, 14.5 and 25; intensity is calibrated on raw counts at 25, 12.5 and 2."],
    consequence: "With the stated thresholds other paths come out: weak universities vanish from the paths to intensity and breadth.",
    defaultReading: "6, 14.5 and 25 for the replication",
    reason: "Of 63,099 triples tried it is the only one that reproduces Table A5.",
  },
  {
    id: "speed-power-order",
    datum: "The order of power behind the analysis of speed",
    saying: ["Table 2: Shaanxi 3rd, Liaoning 7th, Hunan 26th.", "Truth table A2: Hunan strong in power, Shaanxi and Liaoning weak."],
    consequence: "The published path to speed does not follow from Table 2; it is not treated as established.",
    defaultReading: "the ranks of Table 2",
    reason: "No document prints the other order.",
  },
  {
    id: "truth-table-misprints",
    datum: "Single cells of the truth tables",
    saying: ["Printed: A3 row 0101 inclusion 0.635, A3 row 0110 PRI 0.886, A3 row 0000 N 0, A4 row 0000 inclusion 0.564, A8 GDP coverage 0.722.", "Recomputed: 0.653, 0.664, 9, 0.546, 0.772."],
    consequence: "A comparison with the published tables has to expect these differences.",
    defaultReading: "the recomputed values",
    reason: "Swapped digits, a PRI above its inclusion, and an N of nought beside nine cases.",
  },
  {
    id: "speed-row-1001",
    datum: "Inclusion of row 1001 in truth table A2",
    saying: ["Printed: 0.862.", "Recomputed: 0.835."],
    consequence: "As printed one cut-off of 0.85 serves all four analyses; as recomputed none does, and speed needs 0.80.",
    defaultReading: "0.835, with the cut-off 0.80 for speed",
    reason: "No memberships were found that give 0.862 together with the other rows.",
  },
  {
    id: "table-5-path-2",
    datum: "Scores of the second path to intensity (Tianjin, Hubei)",
    saying: ["Table 5: inclusion 0.867, PRI 0.806, the same as path 2 of Table 6.", "Recomputed: 0.877 and 0.719."],
    consequence: "The printed scores belong to another table.",
    defaultReading: "0.877 and 0.719",
    reason: "They follow from the same memberships that give all other scores.",
  },
  {
    id: "breadth-authority",
    datum: "Political authority on the first path to breadth (Fujian, Anhui, Shandong)",
    saying: ["Text: lower levels of political authority.", "Table 6 and truth table A4: authority present."],
    consequence: "The verbal account of that path is the reverse of the table.",
    defaultReading: "authority present",
    reason: "The table reproduces.",
  },
  {
    id: "speed-economy",
    datum: "Economic capacity on the path to speed",
    saying: ["Discussion: absence of academic and of economic capacity speeds a plan up.", "Table 4: the economy is left blank; the two rows of A2 that make the path have GDP 1 and 0."],
    consequence: "The copy-and-paste account of fast adoption is not what the table shows.",
    defaultReading: "no effect of the economy on that path",
    reason: "The table reproduces, the sentence does not.",
  },
  {
    id: "capacity-and-days",
    datum: "Capacities and the number of days",
    saying: ["Discussion: a clear positive relation between the factors and the days.", "Table 2, 24 cases: rank correlation 0.10 enterprise, 0.42 university, 0.30 GDP, -0.07 power; the Pearson correlation with GDP falls from 0.47 to 0.10 without Beijing."],
    consequence: "That richer provinces take longer is not established; none of the four is significant without Beijing.",
    defaultReading: "no such relation assumed",
    reason: "A single case carries it.",
  },
  {
    id: "policy-count",
    datum: "The number of policy documents",
    saying: ["Method section: 580 provincial documents of 2017 to 2022.", "Table 2: policy intensity sums to 330."],
    consequence: "Intensity counts a subset that the article does not define; 250 documents are unaccounted for.",
    defaultReading: "330, by province as in Table 2",
    reason: "Only the counts by province can be used.",
  },
  {
    id: "intensity-window",
    datum: "The period over which policies are counted",
    saying: ["Method section: policies that follow the provincial plan.", "Findings: policies of 2017 to 2022; Table 2 gives 13 to Beijing, whose plan is of 2023, and 1 to 9 to the six without a plan."],
    consequence: "Intensity is not an effect of the provincial plan alone.",
    defaultReading: "from the national plan to 31 December 2022, day 2,002",
    reason: "It is the only window that Table 2 allows.",
  },
  {
    id: "breadth-scale",
    datum: "The scale of instrument breadth",
    saying: ["Method section: 1 to 5 categories, 1 coded as 0.", "Table 2: Xinjiang and Yunnan have 0; Xinjiang has one policy in no category, Yunnan a plan but no policy."],
    consequence: "The scale runs from 0 to 5, and 0 and 1 are coded alike.",
    defaultReading: "0 to 5",
    reason: "Table 2 as printed.",
  },
  {
    id: "rank-scale",
    datum: "The ranks of capacity",
    saying: ["Method section: ranks from 1 to 30 for all indices.", "Table 2: dense ranks with ties, worst 21 for enterprises and 26 for universities; GDP and policies as raw values."],
    consequence: "Ten provinces share enterprise rank 19 and cannot be told apart by it.",
    defaultReading: "the printed ranks, ranked again with ties averaged",
    reason: "It uses no more than the order.",
  },
  {
    id: "gdp-year",
    datum: "The year and the unit of GDP per head",
    saying: ["Text: per head in 2018, from the yearbook of 2019; no unit.", "Table 2: level and order (Inner Mongolia above Hubei and Chongqing) look like US dollars of about 2022. This is our judgement, not a finding."],
    consequence: "The condition may have been measured after the outcome.",
    defaultReading: "the printed values, used for their order and logarithm",
    reason: "No other series is in the sources.",
  },
  {
    id: "local-exceeds-central",
    datum: "Local targets against the centre's",
    saying: ["Text: the provinces together set much higher targets.", "Table 1: 432 against 150, 1,958 against 1,000 and 704 against 400, but 4,670 against 5,000 for associated industries in 2025."],
    consequence: "The claim holds in three cells of four (ratios 2.88, 1.96, 1.76, 0.93).",
    defaultReading: "the printed sums",
    reason: "All four sums equal the sum of the rows.",
  },
  {
    id: "extrapolated-targets",
    datum: "Targets of five provinces",
    saying: ["Table 1: figures for 2020 and 2025.", "Its footnote: stated for 2022, 2023 or 2024 and carried over; Beijing's 2020 figures come from a plan of 2023."],
    consequence: "Beijing makes up 26 per cent of the local core target for 2020, which would be 320 without it.",
    defaultReading: "the printed figures, marked as extrapolated",
    reason: "The stated figures are not printed.",
  },
  {
    id: "liaoning-2025",
    datum: "Liaoning's target for associated industries",
    saying: ["2020: 40 billion yuan.", "2025: 20 billion yuan, while its core target rises from 6 to 16."],
    consequence: "A digit is probably missing; the printed sum of 4,670 includes the 20.",
    defaultReading: "20",
    reason: "Table 1 as printed; the sum agrees with it.",
  },
  {
    id: "pilot-zones",
    datum: "The number of pilot zones in December 2021",
    saying: ["Ma (2024): 18.", "Qiao-Franco & van Beek (2025): 17 on 6 December 2021."],
    consequence: "A simulated number of zones can be compared with a range only.",
    defaultReading: "17 to 18",
    reason: "One zone may have been added within the month.",
  },
  {
    id: "algorithm-provisions-date",
    datum: "The date of the provisions on recommendation algorithms",
    saying: ["Zhang (2025): issued 31 December 2021, in force 1 March 2022.", "Ma (2024): published in January 2022."],
    consequence: "A few days' difference in the calendar of signals.",
    defaultReading: "31 December 2021",
    reason: "The day of issue is known.",
  },
  {
    id: "cybersecurity-law-year",
    datum: "The year of the Cybersecurity Law",
    saying: ["EH4S (2025): 2016.", "Qiao-Franco & van Beek (2025): 2017."],
    consequence: "The law stands before or beside the national plan in the calendar of signals.",
    defaultReading: "2016, its adoption",
    reason: "A signal works from the day it is adopted.",
  },
  {
    id: "generative-measures-modality",
    datum: "The direction of the interim measures on generative AI",
    saying: ["Zhang (2025): a signal in favour of growth, watered down from the draft.", "Ma (2024): mixed, restrictive by class of risk and tolerant in Article 3; EH4S (2025): an instrument of control."],
    consequence: "A single word cannot carry the sign of this signal.",
    defaultReading: "facilitative",
    reason: "It is judged against the draft that it replaced.",
  },
];
