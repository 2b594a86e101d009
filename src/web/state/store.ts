import { computed, signal } from "@preact/signals";
import type { Language } from "../../charts/index.js";
import type { Bilingual } from "../../data/provinces.js";
import { brought } from "../brought.js";
import { LAST_DAY } from "../observed.js";
import { fileOf, scenarioFileOf } from "../share/scenario-file.js";
import { Simulator } from "../simulate/client.js";
import type { Compared, Question, Simulated } from "../simulate/request.js";
import { inBoth } from "../words/in-both.js";
import { withoutSettingsInHand } from "./in-force.js";
import { changesOf, FIRST_RULES, type Rules } from "./rules.js";
import { shippedScenario } from "./settled.js";
import { type Sides, USUAL_SIDES } from "./sides.js";
import type { View } from "./view.js";

/** The whole state of the page. */
export const view = signal<View>(brought ? "lab" : "predict");
export const language = signal<Language>("en");
export const rules = signal<Rules>(brought ? { ...FIRST_RULES, base: brought.first } : FIRST_RULES);
export const result = signal<Simulated | null>(null);
/** Hash of the result; null = not known yet. */
export const hash = signal<string | null>(null);
/** The rules that gave the result. */
export const ranRules = signal<Rules | null>(null);
export const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
export const faults = signal<readonly string[]>([]);
/** Pieces of the link that mean nothing to the page. */
export const unread = signal<readonly string[]>([]);
/** The version of a link that this page cannot read; null = it can. */
export const otherVersion = signal<string | null>(null);
/** Whether a link asks that time runs by itself. */
export const autoplay = signal(false);
export const sides = signal<Sides>(USUAL_SIDES);
/** Day that the map shows, counted from the central plan. */
export const today = signal(LAST_DAY);
export const playing = signal(false);
/** Months a second. */
export const speed = signal(10);
/** Months that one step back or on takes. */
export const stride = signal(1);
/** Id of the province whose story is told. */
export const chosen = signal<string | null>(null);

export const scenario = computed(() => shippedScenario(rules.value.base));

/** Values and switches as they are but for what the panel sets. */
export const unset = computed(() => withoutSettingsInHand(scenario.value, rules.value));

export const comparison = signal<Compared | null>(null);

const simulator = new Simulator();

/** Asks the worker; answers go into the state. What it was busy with is given up. */
function ask(question: Question, of: number): void {
  faults.value = [];
  progress.value = { done: 0, of };
  simulator.ask(question, (answer) => {
    if (answer.kind === "progress") progress.value = { done: answer.done, of: answer.of };
    else if (answer.kind === "runs") take(answer.runs);
    else if (answer.kind === "comparison") comparison.value = answer.comparison;
    else if (answer.kind === "hash") hash.value = answer.hash;
    else if (answer.kind === "faults") faults.value = answer.faults;
    if (answer.kind !== "progress") progress.value = null;
  });
}

function take(runs: Simulated): void {
  result.value = runs;
  hash.value = null;
  if (today.value < runs.from || today.value > runs.until) today.value = runs.until;
}

/** Runs the rules as they stand. */
export function run(): void {
  ranRules.value = rules.value;
  ask({ kind: "run", scenario: fileOf(rules.value) }, rules.value.runs);
}

/** What sentences call the rules: by the scenario's title, unless something is changed in it. */
function titleOfRules(of: Rules): Bilingual {
  return changesOf(of).length > 0 ? inBoth("changedRules") : shippedScenario(of.base).title;
}

/** Sets rules against others, on the same seeds. */
export function compare(baseline: Rules, other: Rules): void {
  comparison.value = null;
  const file = (one: Rules) => ({ title: titleOfRules(one), text: scenarioFileOf(one) });
  ask({ kind: "compare", baseline: file(baseline), scenario: file(other) }, 2 * baseline.runs);
}

/** Gives up what is running. */
export function cancel(): void {
  simulator.cancel();
  progress.value = null;
}

/** Changes the rules and runs them. */
export function setRules(next: Rules): void {
  rules.value = next;
  run();
}
