import { registry } from "../../model/registry.js";
import { ORIGIN } from "../../scenario/origin.js";

/** What the page asks of the model: a shipped scenario, what is changed in it, and the runs. Plain data. */
export interface Rules {
  /** Id of the shipped scenario. */
  readonly base: string;
  /** Changed values by parameter path. */
  readonly set: Readonly<Record<string, number>>;
  /** Mechanisms switched on or off. */
  readonly switches: Readonly<Record<string, boolean>>;
  readonly seed: number;
  readonly runs: number;
  /** Last day, where it is not that of the scenario: `YYYY-MM-DD`. */
  readonly until?: string;
}

export const FIRST_RULES: Rules = { base: "baseline", set: {}, switches: {}, seed: 1, runs: 200 };

const MY_RULES = "my-rules";

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
  return changesOf(rules).length > 0 || rules.until !== undefined ? ORIGIN : rules.base;
}

/** The rules as a scenario file (JSON is YAML): what the command line runs, and what the page runs. */
export function scenarioFileOf({ base, set, switches, seed, runs, until }: Rules): string {
  const params = Object.keys(set).length > 0 ? { params: set } : {};
  const mechanisms = Object.keys(switches).length > 0 ? { mechanisms: switches } : {};
  const end = until === undefined ? {} : { until };
  return JSON.stringify(
    { schema: 1, id: MY_RULES, extends: base, seed, runs, ...end, ...mechanisms, ...params },
    null,
    2,
  );
}

/** The command that repeats the runs. */
export function commandOf({ base, set, switches, seed, runs, until }: Rules): string {
  const settings = [
    ...Object.entries(switches).map(([name, on]) => `mechanisms.${name}=${on}`),
    ...Object.entries(set).map(([path, value]) => `${path}=${value}`),
  ];
  const changes = settings.map((setting) => ` --set ${setting}`).join("");
  const end = until === undefined ? "" : ` --until ${until}`;
  return `npx yardstick run ${base} --seed ${seed} --runs ${runs}${end}${changes}`;
}

/** The rules with a parameter at a value; at the value the scenario has, it is no change. */
export function withValue(rules: Rules, path: string, value: number, initial: number): Rules {
  const { [path]: _, ...others } = rules.set;
  return { ...rules, set: value === initial ? others : { ...others, [path]: value } };
}

/** The rules with a mechanism on or off; as the scenario has it, it is no change. */
export function withSwitch(rules: Rules, name: string, on: boolean, initial: boolean): Rules {
  const { [name]: _, ...others } = rules.switches;
  return { ...rules, switches: on === initial ? others : { ...others, [name]: on } };
}

/** Names of everything that differs from the scenario. */
export function changesOf({ set, switches }: Rules): string[] {
  return [...Object.keys(switches), ...Object.keys(set)];
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
