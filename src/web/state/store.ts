import { computed, signal } from "@preact/signals";
import type { Language } from "../../charts/index.js";
import { Simulator } from "../simulate/client.js";
import type { Simulated } from "../simulate/request.js";
import { FIRST_RULES, type Rules, scenarioFileOf } from "./rules.js";
import { shippedScenario } from "./settled.js";

export type View = "predict" | "lab" | "compare" | "data";

/** The whole state of the page. */
export const view = signal<View>("predict");
export const language = signal<Language>("en");
export const rules = signal<Rules>(FIRST_RULES);
export const result = signal<Simulated | null>(null);
/** Hash of the result; null = not known yet. */
export const hash = signal<string | null>(null);
/** The rules that gave the result. */
export const ranRules = signal<Rules | null>(null);
export const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
export const faults = signal<readonly string[]>([]);
/** Day that the map shows, counted from the central plan. */
export const today = signal(0);
export const playing = signal(false);
/** Months a second. */
export const speed = signal(10);
/** Id of the province whose story is told. */
export const chosen = signal<string | null>(null);

export const scenario = computed(() => shippedScenario(rules.value.base));

const simulator = new Simulator();

/** Runs the rules as they stand; what was running is given up. */
export function run(): void {
  const asked = rules.value;
  faults.value = [];
  progress.value = { done: 0, of: asked.runs };
  simulator.start(scenarioFileOf(asked), {
    progress: (done, of) => {
      progress.value = { done, of };
    },
    result: (simulated) => {
      progress.value = null;
      result.value = simulated;
      hash.value = null;
      ranRules.value = asked;
      if (today.value < simulated.from || today.value > simulated.until) today.value = simulated.until;
    },
    hash: (found) => {
      hash.value = found;
    },
    faults: (found) => {
      progress.value = null;
      faults.value = found;
    },
  });
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
