import { type Fault, faultAt, type Place } from "../../../faults/fault.js";
import { dayOf } from "../../../math/calendar.js";
import type { PlanDate, ProvinceHistory } from "../../../model/likelihood/history.js";
import { vocabularyOf } from "../../../scenario/country/words.js";
import { findProvince, provinceCure } from "../../../scenario/province-names.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { everyUnit } from "../../../scenario/vocabulary.js";
import { describe, type Entry } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { PLAN_FORMS, planOfText, type Window } from "./plan-date.js";

/** A plan that somebody states, with the place at which he does; what he says of policies and breadth comes along. */
export interface StatedPlan {
  /** Name of the province as written. */
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  /** Place of the date. */
  readonly at: Place;
  readonly rest?: Pick<ProvinceHistory, "policies" | "breadth">;
}

/** Plans as entries of a map. */
export function statedIn(entries: readonly Entry[]): StatedPlan[] {
  return entries.map(({ key, at, tree }) => ({
    name: key,
    text: tree.kind === "leaf" ? String(tree.value) : describe(tree),
    place: at,
    at: tree.place,
  }));
}

/** Days between which plans of a scenario lie. */
export function windowOf({ until, data }: Scenario): Window {
  const baseDay = dayOf(data.readings.baseDate);
  return { baseDay, until: dayOf(until) - baseDay };
}

/** Lays stated plans over a history; what is wrong with any of them is a fault. */
export function withPlans(
  history: readonly ProvinceHistory[],
  stated: readonly StatedPlan[],
  scenario: Scenario,
  bench: Bench,
): ProvinceHistory[] {
  const laid = [...history];
  const seen = new Map<string, StatedPlan>();
  for (const each of stated) {
    const i = placeOf(each, scenario, bench);
    if (i === undefined) continue;
    const before = seen.get(scenario.provinces[i]);
    if (before !== undefined) bench.faults.push(twice(each, scenario.provinces[i], before));
    seen.set(scenario.provinces[i], each);
    const reading = planOfText(each.text, windowOf(scenario));
    if (reading.ok) laid[i] = { ...laid[i], ...each.rest, plan: reading.plan };
    else bench.faults.push(dateFault(each, reading.why, scenario));
  }
  return laid;
}

function placeOf({ name, place }: StatedPlan, scenario: Scenario, bench: Bench): number | undefined {
  const { provinces } = scenario;
  const units = everyUnit(vocabularyOf(scenario, bench.vocabulary));
  const province = findProvince(name, units);
  const i = province === undefined ? -1 : provinces.indexOf(province.id);
  if (i >= 0) return i;
  bench.faults.push(
    province === undefined
      ? faultAt(place, `${name}: no such province`, "provinces of the scenario", provinceCure(name, units))
      : faultAt(
          place,
          `${name}: ${province.id} takes no part in the scenario`,
          provinces.join(", "),
          "delete the line, or take a scenario with this province",
        ),
  );
  return undefined;
}

function twice({ name, place }: StatedPlan, id: string, before: StatedPlan): Fault {
  return faultAt(
    place,
    `${name}: ${id} is given twice, first on line ${before.place.line}`,
    "one plan for each province: that in force first",
    "delete one of the two",
  );
}

function dateFault({ name, text, at }: StatedPlan, why: string, scenario: Scenario): Fault {
  const { baseDate } = scenario.data.readings;
  const { until } = windowOf(scenario);
  const said = `${name}: ${JSON.stringify(text)}`;
  const allowed = `plans after ${baseDate} (day 0) and up to ${scenario.until} (day ${until})`;
  switch (why) {
    case "before":
      return faultAt(
        at,
        `${said} lies before the central plan of ${baseDate}`,
        allowed,
        "check the date; a plan without a central one is not what the model is about",
      );
    case "after":
      return faultAt(
        at,
        `${said} ends after the last day of the run`,
        allowed,
        "let the scenario run longer, or write none: no plan by then",
      );
    case "order":
      return faultAt(at, `${said} ends before it begins`, "the earlier date first", "exchange the two");
    default:
      return faultAt(at, `${said} is no date of a plan`, PLAN_FORMS, "write for instance 2018-03-30");
  }
}

/** Whether anybody is known to have a plan. */
export function hasEvent(history: readonly ProvinceHistory[]): boolean {
  return history.some(({ plan }) => plan !== null && (plan as PlanDate).known !== "none");
}
