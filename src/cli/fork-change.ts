import { InputError } from "../node/input-error.js";
import type { Scenario } from "../scenario/scenario.js";
import { meant, namesOf, type Overlay } from "./overlay.js";

/** What the command line changes in a saved run, and from when on. */
export interface ChangeOptions {
  readonly at: string;
  readonly set?: readonly string[];
  readonly mechanisms?: string;
  readonly pilots?: string;
  readonly publish?: string;
}

/** A rule that an option sets: a parameter, or a mechanism that is on or off. */
interface Setting {
  readonly section: "set" | "mechanisms";
  readonly name: string;
  readonly value: string;
  readonly option: string;
}

interface Line {
  readonly yaml: string;
  readonly option: string;
}

/** Longest id of a scenario, less what the name of a fork adds. */
const LONGEST = 75;

/** The id of the scenario that a fork of this one is. */
export function forkId({ id }: Scenario): string {
  return `${id.slice(0, LONGEST).replace(/-+$/, "")}-fork`;
}

/** The change as a scenario file of its own; `at` is the date that it says there. */
export function changeOf(base: Scenario, at: string, options: ChangeOptions): Overlay {
  const { title } = base;
  const words = { en: `${title.en}, changed from ${at}`, zh: `${title.zh}（自${at}有改动）` };
  const head = [
    ...["schema: 1", `id: ${forkId(base)}`],
    ...[`title: ${JSON.stringify(words)}`, "changes:", `  - at: ${JSON.stringify(at)}`],
  ].map((yaml) => ({ yaml, option: `--at ${options.at}` }));
  const settings = settingsOf(options);
  const lines = [
    ...head,
    ...section("set", settings),
    ...section("mechanisms", settings),
    ...list("publish", options.publish),
    ...list("pilots", options.pilots),
  ];
  if (lines.length === head.length)
    throw new InputError(
      "fork: nothing is changed. Allowed: --set, --mechanisms, --pilots or --publish; say what changes, e.g. --mechanisms race=off.",
    );
  return { text: lines.map(({ yaml }) => yaml).join("\n"), options: lines.map(({ option }) => option) };
}

function section(name: Setting["section"], settings: readonly Setting[]): Line[] {
  const own = settings.filter((each) => each.section === name);
  if (own.length === 0) return [];
  return [
    { yaml: `    ${name}:`, option: own[0].option },
    ...own.map(({ name: key, value, option }) => ({
      yaml: `      ${JSON.stringify(key)}: ${JSON.stringify(meant(value))}`,
      option,
    })),
  ];
}

function list(name: "publish" | "pilots", given: string | undefined): Line[] {
  if (given === undefined) return [];
  const option = `--${name} ${given}`;
  const provinces = given.split(",").map((each) => each.trim());
  if (provinces.includes(""))
    throw new InputError(`${option}: a province without a name. Allowed: a list as SH,GD; take out a comma.`);
  const lines = provinces.map((each) => ({ yaml: `      - ${JSON.stringify(each)}`, option }));
  return [{ yaml: `    ${name}:`, option }, ...lines];
}

/** All that is set; what is wrong with the options, and where they contradict each other, is told together. */
function settingsOf({ set = [], mechanisms }: ChangeOptions): Setting[] {
  const switches = mechanisms === undefined ? [] : mechanisms.split(",");
  const read = [
    ...set.map((text) => settingOf(text.trim(), `--set ${text}`)),
    ...switches.map((text) => settingOf(`mechanisms.${text.trim()}`, `--mechanisms ${text.trim()}`)),
  ];
  const settings = read.filter((each) => typeof each !== "string");
  const faults = [...read.filter((each) => typeof each === "string"), ...contradictions(settings)];
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return settings.filter(({ name }, k) => settings.findIndex((each) => each.name === name) === k);
}

/** A setting, or what is wrong with it. */
function settingOf(text: string, option: string): Setting | string {
  const [, path, given] = /^([^=]+?)\s*=(.*)$/s.exec(text) ?? [];
  const value = given?.trim() ?? "";
  if (path === undefined || value === "")
    return `${option}: not a setting. Allowed: name=value, e.g. --set race.tournament=5 or --mechanisms race=off.`;
  const [top, ...names] = namesOf(path);
  if (top !== "params" && top !== "mechanisms")
    return `${option}: ${top} are settled when a run begins, and cannot change during it. Allowed: parameters and mechanisms; change the scenario, and run it anew.`;
  return { section: top === "params" ? "set" : top, name: names.join("."), value, option };
}

function contradictions(settings: readonly Setting[]): string[] {
  const switches = settings.filter(({ section }) => section === "mechanisms");
  return settings.flatMap(({ section, name, value, option }, k) => {
    const other = settings.slice(0, k).find((each) => each.section === section && each.name === name);
    if (other !== undefined && meaning(other.value) !== meaning(value))
      return [
        `${option}: contradicts ${other.option}. Allowed: one value for ${name}; leave one of them out.`,
      ];
    const off = switches.find((each) => name.startsWith(`${each.name}.`) && meaning(each.value) === false);
    if (section !== "set" || off === undefined) return [];
    return [
      `${option}: contradicts ${off.option}, which leaves it without effect. Allowed: parameters of mechanisms that stay on; leave one of them out.`,
    ];
  });
}

function meaning(value: string): number | boolean | string {
  return value === "on" || value === "off" ? value === "on" : meant(value);
}
