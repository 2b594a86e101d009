import { registry } from "../../model/registry.js";
import { ORIGIN } from "../../scenario/origin.js";

/** Parameters and switches that are set, and nothing else. */
export interface Settings {
  /** Values by parameter path. */
  readonly set: Readonly<Record<string, number>>;
  /** Mechanisms switched on or off. */
  readonly switches: Readonly<Record<string, boolean>>;
}

/** What is set from a date on, `YYYY-MM-DD`; a past run that has been forked and not yet changed sets nothing. */
export interface DatedSettings extends Settings {
  readonly at: string;
}

/** What the page asks of the model: a scenario, what is changed in it, and the runs. Plain data. */
export interface Rules extends Settings {
  /** Id of the scenario. */
  readonly base: string;
  /** What changes during the run, in order of the dates. */
  readonly changes: readonly DatedSettings[];
  readonly seed: number;
  readonly runs: number;
  /** Last day, where it is not that of the scenario: `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What there is to set in a scenario that is left as it is. */
export const UNCHANGED = { set: {}, switches: {}, changes: [] } as const;

export const FIRST_RULES: Rules = { base: "baseline", ...UNCHANGED, seed: 1, runs: 200 };

/** The sliders of the lab: at most six, each with the key of its words. */
export const SLIDERS = [
  { path: "decision.baseRate", words: "pressure" },
  { path: "signals.halfLife", words: "memory" },
  { path: "peers.weight", words: "rivalry" },
  { path: "decision.university", words: "capacity" },
  { path: "drafting.meanDays", words: "drafting" },
  { path: "race.tournament", words: "tournament" },
] as const;

export type SliderWords = (typeof SLIDERS)[number]["words"];

/** The name that tables of their runs have, in the page and on the command line. */
export function nameInTables(rules: Rules): string {
  return isChanged(rules) ? ORIGIN : rules.base;
}

/** Whether anything differs from the scenario but the seeds. */
export function isChanged(rules: Rules): boolean {
  return changesOf(rules).length > 0 || rules.until !== undefined;
}

/** The settings that the panel shows and changes: those of the last date, or of the start where there is none. */
export function settingsInHand(rules: Rules): Settings {
  return rules.changes.at(-1) ?? rules;
}

/** The rules with a parameter at a value; at the value it has anyway, it is no change. */
export function withValue(rules: Rules, path: string, value: number, initial: number): Rules {
  const { [path]: _, ...others } = settingsInHand(rules).set;
  return withSettings(rules, { set: value === initial ? others : { ...others, [path]: value } });
}

/** The rules with a mechanism on or off; as it is anyway, it is no change. */
export function withSwitch(rules: Rules, name: string, on: boolean, initial: boolean): Rules {
  const { [name]: _, ...others } = settingsInHand(rules).switches;
  return withSettings(rules, { switches: on === initial ? others : { ...others, [name]: on } });
}

function withSettings(rules: Rules, settings: Partial<Settings>): Rules {
  const last = rules.changes.at(-1);
  if (last === undefined) return { ...rules, ...settings };
  return { ...rules, changes: [...rules.changes.slice(0, -1), { ...last, ...settings }] };
}

/** Names of everything that differs from the scenario, with the date where it does from a date on. */
export function changesOf({ set, switches, changes }: Rules): string[] {
  const namesIn = (settings: Settings) => [...Object.keys(settings.switches), ...Object.keys(settings.set)];
  const later = changes.flatMap((change) => namesIn(change).map((name) => `${name} (${change.at})`));
  return [...namesIn({ set, switches }), ...later];
}

/** A parameter whose range spans more than this ratio is dialled by its logarithm. */
const WIDE = 50;
const STEPS = 100;

/** Position of a value on a slider of 100 steps. */
export function positionOf(path: string, value: number): number {
  const [low, high] = registry.get(path)!.range;
  const share = isWide(path) ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(Math.min(Math.max(share, 0), 1) * STEPS);
}

/** Value at a position of a slider, to three digits. */
export function valueAt(path: string, position: number): number {
  const [low, high] = registry.get(path)!.range;
  const share = position / STEPS;
  const value = isWide(path) ? low * (high / low) ** share : low + (high - low) * share;
  return Math.min(Math.max(Number(value.toPrecision(3)), low), high);
}

function isWide(path: string): boolean {
  const [low, high] = registry.get(path)!.range;
  return low > 0 && high / low > WIDE;
}
