import { mean, sampleStandardDeviation } from "simple-statistics";
import { exp, ln } from "../../math/exact.js";
import { normalUpperTail } from "../../math/normal-tail.js";
import { averageRanks } from "../../math/ranks.js";
import { checkTimes, refuseStarts, type SurvivalTime } from "../survival/survival-time.js";

/** Adopters from the earliest to the latest, and those who have not adopted, who are no laggards. */
export const categories = [
  "early adopter",
  "early majority",
  "late majority",
  "laggard",
  "non-adopter",
] as const;
export type Category = (typeof categories)[number];

/**
 * Where the limits lie. "mean-sd": at the mean time of adoption less its standard deviation, the mean, and the mean plus
 * it (Rogers; Valente 1995); it fails on skewed times, where the first limit is at 0 or below. "log": the same of the
 * logarithms of time. "rank": after the first 15.9%, 50% and 84.1% of adopters, which is where a normal curve has these
 * limits; ties share their mean rank.
 */
export type CategoryRule = "mean-sd" | "log" | "rank";

/** A category for each subject, and the rule behind it, which belongs into every caption. */
export interface Categorised {
  readonly rule: CategoryRule;
  readonly of: readonly Category[];
  /** Upper limits of the first three categories, included in them: times, or mid-rank shares by the rule "rank". */
  readonly limits: readonly number[];
}

/** Sorts adopters into categories by the time of their adoption. */
export function adopterCategories(times: readonly SurvivalTime[], rule: CategoryRule): Categorised {
  checkTimes(times, "adopterCategories");
  refuseStarts(times, "adopterCategories");
  const adopted = times.filter(({ event }) => event).map(({ time }) => time);
  if (rule !== "rank" && adopted.length < 2)
    throw new RangeError(
      `adopterCategories: ${adopted.length} adopter(s); the rule "${rule}" needs two or more, as it takes their standard deviation`,
    );
  if (rule === "log" && adopted.includes(0))
    throw new RangeError(
      'adopterCategories: a time of adoption is 0, which has no logarithm; allowed are times above 0, or the rule "rank"',
    );
  const score = scoreBy(rule, adopted);
  const limits = limitsOf(rule, adopted.map(score));
  const of = times.map(({ time, event }) => {
    if (!event) return "non-adopter";
    const position = limits.findIndex((limit) => score(time) <= limit);
    return categories[position < 0 ? limits.length : position];
  });
  return { rule, of, limits: rule === "log" ? limits.map((limit) => exp(limit)) : limits };
}

/** Number of subjects in each category, in order. */
export function categoryCounts({ of }: Categorised): Readonly<Record<Category, number>> {
  const count = (category: Category) => of.filter((each) => each === category).length;
  return Object.fromEntries(categories.map((each) => [each, count(each)])) as Record<Category, number>;
}

/** What the limits are set on: time, its logarithm, or the share of adopters up to the middle of the rank. */
function scoreBy(rule: CategoryRule, adopted: readonly number[]): (time: number) => number {
  if (rule === "mean-sd") return (time) => time;
  if (rule === "log") return ln;
  const shares = averageRanks(adopted).map((rank) => (rank - 0.5) / adopted.length);
  return (time) => shares[adopted.indexOf(time)];
}

function limitsOf(rule: CategoryRule, scores: number[]): number[] {
  if (rule === "rank") return [-1, 0, 1].map((z) => normalUpperTail(-z));
  const [centre, spread] = [mean(scores), sampleStandardDeviation(scores)];
  return [centre - spread, centre, centre + spread];
}
