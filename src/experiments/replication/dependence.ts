import type { Memberships } from "../../analysis/qca/index.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { type Analysis, analyse, namesOf } from "./analyse.js";
import { publishedFigures, publishedLists } from "./published-figures.js";
import { ANALYSED, STATED } from "./raw-sets.js";
import { analysedOutcome, membershipsOf, statedOutcome, tableOf } from "./readings.js";
import { isReproduced, isSameList, recomputed, recomputedCases } from "./recompute.js";
import { adopters, conditionsByRank, type Thresholds, type TieRule, table2ByName } from "./sets.js";
import { type SpeedChoice, speedConditions, speedSet } from "./speed.js";

/** What comes out of one choice: the conservative solution, and how many published things fit it. */
export interface Outturn {
  readonly solution: string;
  readonly numbers: number;
  readonly lists: number;
}

/** A choice for the analysis of speed, and what comes out. */
export interface SpeedVariant extends Outturn {
  readonly choice: SpeedChoice;
}

/** Thresholds and a tie rule for the conditions of the thirty, and the solutions that come out. */
export interface TieVariant {
  readonly thresholds: Thresholds;
  readonly ties: TieRule;
  /** Whether intensity is calibrated from counts, as it was, or from ranks, as the method section says. */
  readonly intensity: "counts" | "ranks";
  readonly solutions: Readonly<Record<Exclude<PublishedOutcome, "speed">, string>>;
}

const TIE_RULES: readonly TieRule[] = ["max", "average", "min", "dense"];
/** The thresholds analysed, those of Appendix A, those stated, and those stated with the outcome that is stated. */
const SETTINGS: readonly Pick<TieVariant, "thresholds" | "intensity">[] = [
  { thresholds: ANALYSED, intensity: "counts" },
  { thresholds: [6, 14.5, 28], intensity: "counts" },
  { thresholds: STATED, intensity: "counts" },
  { thresholds: STATED, intensity: "ranks" },
];

/** All eight ways to analyse speed; the first is the one behind the published numbers, the last needs only Table 2. */
export function speedVariants(): readonly SpeedVariant[] {
  const choices = (["inferred", "table2"] as const).flatMap((power) =>
    (["shifted", "unshifted"] as const).flatMap((wealth) =>
      (["pilot-zone", "table2"] as const).map((beijing) => ({ beijing, power, wealth })),
    ),
  );
  return choices.map((choice) => {
    const memberships = tableOf(adopters, speedConditions(choice), speedSet(choice.beijing));
    return { choice, ...outturnOf(analyse("speed", memberships)) };
  });
}

/** The solutions for diffusion, intensity and breadth under other thresholds and rules for ties. */
export function tieVariants(): readonly TieVariant[] {
  return SETTINGS.flatMap((setting) => TIE_RULES.map((ties) => tieVariant(setting, ties)));
}

function tieVariant(setting: Pick<TieVariant, "thresholds" | "intensity">, ties: TieRule): TieVariant {
  const conditions = conditionsByRank(table2ByName, setting.thresholds, ties);
  const outcomeSet = (outcome: Exclude<PublishedOutcome, "speed">) =>
    setting.intensity === "counts" ? analysedOutcome(outcome) : statedOutcome(outcome, ties);
  const solve = (outcome: Exclude<PublishedOutcome, "speed">) =>
    namesOf(analyse(outcome, tableOf(table2ByName, conditions, outcomeSet(outcome))).conservative);
  const solutions = {
    diffusion: solve("diffusion"),
    intensity: solve("intensity"),
    breadth: solve("breadth"),
  };
  return { ...setting, ties, solutions };
}

/** How many published things of an outcome come out of these memberships. */
export function outturnFrom(outcome: PublishedOutcome, memberships: Memberships): Outturn {
  return outturnOf(analyse(outcome, memberships));
}

function outturnOf(analysis: Analysis): Outturn {
  const here = <T extends { readonly outcome: PublishedOutcome }>(things: readonly T[]) =>
    things.filter(({ outcome }) => outcome === analysis.outcome);
  const numbers = here(publishedFigures).filter((each) => isReproduced(each, recomputed(each, analysis)));
  const lists = here(publishedLists).filter((each) =>
    isSameList(each.published, recomputedCases(each, analysis)),
  );
  return { solution: namesOf(analysis.conservative), numbers: numbers.length, lists: lists.length };
}

/** Appendix A as it stands, then one correction after the other: what each adds to the tally. */
export function corrections(): readonly {
  readonly applied: number;
  readonly numbers: number;
  readonly lists: number;
}[] {
  const printed = (outcome: PublishedOutcome) => membershipsOf("as-printed", outcome);
  const right = (outcome: PublishedOutcome) => membershipsOf("corrected", outcome);
  const conditionsOnly = (outcome: PublishedOutcome): Memberships => {
    const { cases, columns } = right(outcome);
    return { cases, columns: { ...columns, OUT: printed(outcome).columns.OUT } };
  };
  const steps: Readonly<Record<PublishedOutcome, (outcome: PublishedOutcome) => Memberships>>[] = [
    { diffusion: printed, speed: printed, intensity: printed, breadth: printed },
    { diffusion: conditionsOnly, speed: printed, intensity: conditionsOnly, breadth: conditionsOnly },
    { diffusion: right, speed: printed, intensity: right, breadth: right },
    { diffusion: right, speed: right, intensity: right, breadth: right },
  ];
  return steps.map((step, applied) => {
    const outturns = (Object.keys(step) as PublishedOutcome[]).map((outcome) =>
      outturnFrom(outcome, step[outcome](outcome)),
    );
    const sum = (of: "numbers" | "lists") => outturns.reduce((total, each) => total + each[of], 0);
    return { applied, numbers: sum("numbers"), lists: sum("lists") };
  });
}
