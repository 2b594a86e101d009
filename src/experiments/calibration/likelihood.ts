import { Model } from "../../engine/model.js";
import { ln } from "../../math/exact.js";
import type { Inputs } from "../../model/inputs.js";
import { breadthLaw, lnCountProbability } from "../../model/likelihood/counts.js";
import { CurveRun } from "../../model/likelihood/curve-run.js";
import { alongGivenPlans } from "../../model/likelihood/given-plans.js";
import { lastDay, type PlanDate, type ProvinceHistory, seenDay } from "../../model/likelihood/history.js";
import { ScoredRun } from "../../model/likelihood/scored-run.js";

import { mechanisms } from "../../model/mechanisms/index.js";
import { categories } from "../../model/mechanisms/instruments.js";
import { definitionOf, regimesOf } from "../../scenario/compile.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { withOverrides } from "../designs/index.js";

/** Log-likelihood of each province, by what was observed of it; 0 where nothing was. */
export interface ProvinceScores {
  /** Log density, per day, of the day of its plan, or log probability of an interval or of none. */
  readonly plan: Float64Array;
  readonly policies: Float64Array;
  readonly breadth: Float64Array;
}

/**
 * The exact likelihood of a history under a scenario. Given the plans that came out before, provinces act independently,
 * so the density of all their plans is a product over provinces of the law of the model itself: a run along the history
 * states the hazards, and the laws of drafting, of counts and of categories are summed or integrated in closed form.
 */
export class Likelihood {
  readonly #scenario: Scenario;
  readonly #history: readonly ProvinceHistory[];
  readonly #model: Model<Inputs>;
  readonly #run: ScoredRun;
  #curves: CurveRun | undefined;
  readonly #counts: boolean;
  readonly #breadths: boolean;

  /** Of a history, one entry for each province of the scenario; throws if the scenario has no exact likelihood. */
  constructor(scenario: Scenario, history: readonly ProvinceHistory[]) {
    refuseChance(scenario);
    checkHistory(scenario, history);
    this.#scenario = scenario;
    this.#history = history;
    this.#counts = isEverOn(scenario, "policies");
    this.#breadths = this.#counts && isEverOn(scenario, "instruments");
    const definition = definitionOf(scenario);
    this.#model = new Model({
      ...definition,
      mechanisms: alongGivenPlans,
      inputs: { ...definition.inputs, imposed: plansSeen(history) },
    });
    this.#run = new ScoredRun(
      this.#model.world,
      history.map(({ plan }) => plan),
    );
  }

  /** Log-likelihood of each province at these values of parameters, by path; the others are those of the scenario. */
  at(settings: Readonly<Record<string, number>>): ProvinceScores {
    const scenario = withOverrides(this.#scenario, settings);
    this.#model.retune(regimesOf(scenario));
    this.#model.run(1, 0, this.#run);
    const parameterOf = (path: string) => scenario.params[path].value;
    const shares = categories.map((category) => parameterOf(`instruments.${category}`));
    const score = (of: (history: ProvinceHistory, i: number) => number) =>
      Float64Array.from(this.#history, of);
    return {
      plan: this.#run.plans.slice(),
      policies: score(({ policies }, i) =>
        this.#counts && policies !== null
          ? lnCountProbability(policies, this.#run.exposure[i], parameterOf("policies.evenness"))
          : 0,
      ),
      breadth: score(({ policies, breadth }) =>
        this.#breadths && policies !== null && breadth !== null
          ? ln(breadthLaw(policies, shares)[breadth])
          : 0,
      ),
    };
  }

  /** With what probability each province has a plan out by each day, given what its rivals did. */
  curvesAt(settings: Readonly<Record<string, number>>): Pick<CurveRun, "days" | "by"> {
    this.#model.retune(regimesOf(withOverrides(this.#scenario, settings)));
    this.#curves ??= new CurveRun(this.#model.world);
    this.#model.run(1, 0, this.#curves);
    return this.#curves;
  }

  /** What each province adds, over all that was observed of it. */
  pointwiseAt(settings: Readonly<Record<string, number>>): number[] {
    const { plan, policies, breadth } = this.at(settings);
    return Array.from(plan, (score, i) => score + policies[i] + breadth[i]);
  }

  /** Sum over all provinces. */
  sumAt(settings: Readonly<Record<string, number>>): number {
    const sum = this.pointwiseAt(settings).reduce((total, score) => total + score, 0);
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  }
}

/** Refuses a history that does not fit into the run of the scenario, naming each province whose plan does not. */
function checkHistory(scenario: Scenario, history: readonly ProvinceHistory[]): void {
  const { provinces } = scenario;
  if (history.length !== provinces.length)
    throw new RangeError(`the history has ${history.length} entries for ${provinces.length} provinces`);
  const { from, until } = definitionOf(scenario).grid;
  const wrong = history.flatMap(({ plan }, i) => {
    if (!plan) return [];
    const [first, last] = plan.known === "between" ? [plan.from, plan.to] : [from, lastDay(plan)];
    const fits = first >= from && last > first && last <= until;
    return fits ? [] : [`${provinces[i]}: ${described(plan)}`];
  });
  if (wrong.length > 0)
    throw new RangeError(`plans must lie after day ${from} and up to day ${until}: ${wrong.join("; ")}`);
}

/** What is known of a plan, in words. */
export function described(plan: PlanDate): string {
  if (plan.known === "between") return `a plan between days ${plan.from} and ${plan.to}`;
  return plan.known === "day" ? `a plan on day ${plan.day}` : `no plan up to day ${plan.until}`;
}

/** The plans that rivals saw. */
function plansSeen(history: readonly ProvinceHistory[]): { day: number; locality: number }[] {
  return history.flatMap(({ plan }, locality) => {
    const day = plan && seenDay(plan);
    return day === null ? [] : [{ day, locality }];
  });
}

/** What acts on decisions or policies by chance that was not observed has no exact likelihood here. */
function refuseChance(scenario: Scenario): void {
  const known = new Set(alongGivenPlans.map(({ name }) => name));
  const others = mechanisms
    .filter(
      ({ name, terms = [] }) => !known.has(name) && terms.some(({ process }) => SCORED.includes(process)),
    )
    .map(({ name }) => name)
    .filter((name) => isEverOn(scenario, name));
  if (others.length > 0)
    throw new RangeError(
      `${others.join(", ")} may act on decisions or policies in ways that nobody observed; switch off, or calibrate by ABC`,
    );
  if (scenario.params["reception.agency"].value > 0)
    throw new RangeError(
      "reception.agency draws a drive for each province that nobody observed; set it to 0",
    );
}

const SCORED = ["decision", "policies"];
