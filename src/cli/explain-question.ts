import { actingOn } from "../experiments/explain/acting.js";
import { switchable } from "../experiments/explain/switching.js";
import type { Measure } from "../experiments/measures/index.js";
import { MOST_PLAYERS } from "../experiments/shapley/coalitions.js";
import { moving } from "../experiments/shapley/screen.js";
import { didYouMean } from "../faults/nearest.js";
import { mechanisms } from "../model/mechanisms/index.js";
import { InputError } from "../node/input-error.js";
import { vocabularyOf } from "../scenario/country/words.js";
import { findProvince, provinceCure } from "../scenario/province-names.js";
import type { Scenario } from "../scenario/scenario.js";
import { unitsNamed } from "../scenario/vocabulary.js";
import { vocabulary } from "../scenario/words.js";
import { askedMeasure } from "./asked-measure.js";

/** What the command line asks `explain`. */
export interface Asking {
  readonly province?: string;
  readonly shapley?: boolean;
  readonly outcome?: string;
  readonly mechanisms?: string;
}

/** Refuses a command line that asks nothing, or two things at once; all that is wrong is told together. */
export function checkAsking({ province, shapley, outcome, mechanisms }: Asking): void {
  const faults: string[] = [];
  if ((province === undefined) === (shapley === undefined))
    faults.push(
      "explain: asks for either one province or a split. Allowed: --province <name>, or --shapley; give one of them.",
    );
  if (shapley === undefined)
    for (const [option, given] of [
      ["--outcome", outcome],
      ["--mechanisms", mechanisms],
    ])
      if (given !== undefined)
        faults.push(`${option} ${given}: belongs to --shapley. Allowed: only with --shapley; add it.`);
  if (faults.length > 0) throw new InputError(faults.join("\n"));
}

/** The id of the province that is to be explained. */
export function askedProvince(name: string, scenario: Scenario): string {
  const { units, provinces, id } = scenario;
  const { members } = unitsNamed(units, vocabularyOf(scenario, vocabulary));
  const found = findProvince(name, members);
  if (found === undefined)
    throw new InputError(
      `--province ${name}: no such province. Allowed: a code, or a name in English or Chinese; ${provinceCure(name, members)}`,
    );
  if (!provinces.includes(found.id))
    throw new InputError(
      `--province ${name}: ${found.en} takes no part in ${id}. Allowed: ${provinces.join(", ")}; include it in the scenario.`,
    );
  return found.id;
}

/** The outcome that is to be split, and the mechanisms among which. */
export function askedSplit(
  { outcome = "adopters", mechanisms: list }: Asking,
  scenario: Scenario,
): { readonly measure: Measure; readonly players: readonly string[] } {
  const measure = askedMeasure(outcome);
  const players = list === undefined ? allThatAct(scenario, measure) : askedMechanisms(list, scenario);
  if (players.length === 0)
    throw new InputError(
      `--outcome ${outcome}: no mechanism that ${scenario.id} uses and that can be switched off acts on it. Allowed: an outcome of a mechanism that is on; switch one on with --set mechanisms.<name>=on.`,
    );
  if (players.length > MOST_PLAYERS)
    throw new InputError(
      `--mechanisms: ${players.length} mechanisms would be players, and all their combinations would be ${2 ** players.length} ensembles. Allowed: at most ${MOST_PLAYERS}; choose from ${players.join(",")}, e.g. --mechanisms ${players.slice(0, 4).join(",")}.`,
    );
  return { measure, players };
}

/** All that can act on an outcome; of too many, those that do. */
function allThatAct(scenario: Scenario, measure: Measure): string[] {
  const acting = actingOn(scenario, measure.from);
  return acting.length > MOST_PLAYERS ? moving(scenario, acting, measure) : acting;
}

/** The mechanisms of a list in the order of the model; every name that is wrong is told. */
function askedMechanisms(list: string, scenario: Scenario): string[] {
  const given = list.split(",").map((name) => name.trim());
  const allowed = switchable(scenario);
  const faults = [...new Set(given)].flatMap((name) => {
    if (allowed.includes(name)) return given.indexOf(name) === given.lastIndexOf(name) ? [] : [twice(name)];
    return [
      `--mechanisms ${name || '""'}: ${whyNot(name, scenario)} Allowed: ${allowed.join(", ")}; ${cure(name, allowed)}`,
    ];
  });
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return allowed.filter((name) => given.includes(name));
}

const twice = (name: string) =>
  `--mechanisms ${name}: named twice. Allowed: each mechanism once; leave one out.`;

function whyNot(name: string, { id }: Scenario): string {
  const known = mechanisms.find((mechanism) => mechanism.name === name);
  if (known === undefined) return "no such mechanism.";
  return known.structural
    ? "carries the others and cannot be switched off."
    : `is off in ${id}, so that nothing can be its share.`;
}

function cure(name: string, allowed: readonly string[]): string {
  const isOff = mechanisms.some((mechanism) => mechanism.name === name && !mechanism.structural);
  return isOff
    ? `switch it on with --set mechanisms.${name}=on, or leave it out.`
    : didYouMean(name, allowed, "leave it out.");
}
