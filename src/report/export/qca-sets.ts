import { type Rule, ranksOf } from "../../analysis/qca/index.js";
import type { Cases } from "../../experiments/cases.js";
import { ANALYSED, COUNTS } from "../../experiments/replication/raw-sets.js";
import { BREADTH_CODES, type Thresholds } from "../../experiments/replication/sets.js";
import type { Traits } from "../../model/inputs.js";

/** A set of an export: its raw values, one a case, and the rule that makes memberships of them. */
export interface ExportedSet {
  /** A name that R's QCA takes; the raw values stand in the column `<name>_raw`. */
  readonly name: string;
  readonly meaning: string;
  readonly raw: string;
  readonly values: (cases: Cases) => readonly number[];
  readonly rule: (cases: Cases) => Rule;
}

/** Provinces among which the thresholds on ranks were set. */
const RANKED = 30;
/** Whether is a set as it stands, also where everybody has it or nobody. */
const YES_OR_NO: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, 1],
]);
/** Membership at the inclusion threshold. */
const AT_INCLUSION = 0.95;

/**
 * The sets of the article with the thresholds that reproduce its tables, taken from the traits and outcomes of a run as
 * from those of Table 2.
 */
export const exportedSets: readonly ExportedSet[] = [
  byRank("ENT", "strong enterprises", "enterprise"),
  byRank("UNI", "strong universities", "university"),
  byRank("GDP", "rich", "gdp"),
  byRank("POW", "powerful", "power"),
  {
    name: "DIFFUSION",
    meaning: "has a plan of its own",
    raw: "1 with a plan by the end, 0 without",
    values: ({ days }) => days.map((day) => (Number.isFinite(day) ? 1 : 0)),
    rule: () => ({ method: "recode", categories: YES_OR_NO }),
  },
  {
    name: "INTENSITY",
    meaning: "many policies",
    raw: "number of policies",
    values: ({ intensity }) => intensity,
    rule: () => direct(COUNTS),
  },
  {
    name: "BREADTH",
    meaning: "many kinds of instruments",
    raw: "categories of instruments, of five",
    values: ({ breadth }) => breadth,
    rule: () => ({ method: "recode", categories: BREADTH_CODES }),
  },
];

function byRank(name: string, meaning: string, trait: keyof Traits): ExportedSet {
  return {
    ...{ name, meaning },
    raw: `rank of ${trait}, 1 = the strongest, equal ones at their last rank`,
    values: ({ localities }) =>
      ranksOf(
        localities.map(({ traits }) => traits[trait]),
        "max",
        "descending",
      ),
    rule: ({ localities }) => direct(ANALYSED, localities.length, RANKED),
  };
}

/** The direct method between thresholds that were set among so many cases and move with their number. */
function direct([inclusion, crossover, exclusion]: Thresholds, cases = 1, among = 1): Rule {
  const moved = (threshold: number) => (threshold * cases) / among;
  const anchors = { inclusion: moved(inclusion), crossover: moved(crossover), exclusion: moved(exclusion) };
  return { method: "direct", anchors, atInclusion: AT_INCLUSION };
}
