import { InputError } from "../node/input-error.js";
import { changedName } from "../scenario/origin.js";
import { vocabulary } from "../scenario/words.js";

/** What the command line changes in a scenario. */
export interface Overrides {
  readonly seed?: string;
  readonly runs?: string;
  readonly step?: string;
  readonly from?: string;
  readonly until?: string;
  readonly set?: readonly string[];
}

/** Options as a scenario file of their own. */
export interface Overlay {
  readonly text: string;
  /** The option behind each line of the text. */
  readonly options: readonly string[];
}

type Node = Map<string, Node | Value>;

interface Value {
  readonly yaml: string;
  readonly option: string;
}

const keys = { seed: "seed", runs: "runs", step: "step", from: "start", until: "until" } as const;
/** Sections of a scenario file, and how many names lead to a value in them. */
const sections = new Map([
  ["params", 2],
  ["mechanisms", 2],
  ["data", 2],
  ["provinces", 3],
]);

/** The options as a scenario that extends the one they change; undefined if there are none. */
export function overlayOf(parent: string, overrides: Overrides): Overlay | undefined {
  const root: Node = new Map();
  for (const [name, key] of Object.entries(keys)) {
    const given = overrides[name as keyof typeof keys];
    if (given !== undefined) plant(root, [key], leaf(`--${name}`, given));
  }
  for (const setting of overrides.set ?? []) plantSetting(root, setting);
  if (root.size === 0) return undefined;
  const head = ["schema: 1", `id: ${changedName(parent)}`, `extends: ${parent}`];
  const lines = linesOf(root, "");
  return {
    text: [...head, ...lines.map(({ yaml }) => yaml)].join("\n"),
    options: [...head.map(() => "command line"), ...lines.map(({ option }) => option)],
  };
}

function plantSetting(root: Node, setting: string): void {
  const [, path, value] = /^\s*([^=]+?)\s*=(.*)$/s.exec(setting) ?? [];
  if (path === undefined)
    throw new InputError(
      `--set ${setting}: not a setting. Allowed: path=value, e.g. --set race.tournament=5.`,
    );
  plant(root, namesOf(path), { ...leaf(`--set ${path}`, value), option: `--set ${setting}` });
}

/** Names from the top of a scenario file to a value; a path that begins with no section is a parameter's. */
export function namesOf(path: string): string[] {
  const names = path.split(".");
  if (names[0] === "signals" && vocabulary.signals.some(({ id }) => id === names[1])) return names;
  const depth = sections.get(names[0]);
  if (depth === undefined || names.length < depth) return ["params", path];
  return [...names.slice(0, depth - 1), names.slice(depth - 1).join(".")];
}

/** The last of two settings of one thing holds, as is usual on command lines. */
function plant(node: Node, [name, ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    node.set(name, value);
    return;
  }
  const there = node.get(name);
  const next: Node = there instanceof Map ? there : new Map();
  node.set(name, next);
  plant(next, rest, value);
}

function leaf(option: string, given: string): Value {
  const text = given.trim();
  if (text === "")
    throw new InputError(`${option}: no value is given. Allowed: a value, or leave ${option} out.`);
  return { yaml: JSON.stringify(meant(text)), option: `${option} ${text}` };
}

/** Numbers and truth values are such; everything else, infinities too, stays a text for the reader to judge. */
export function meant(text: string): number | boolean | string {
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function linesOf(node: Node, indent: string): Value[] {
  return [...node].flatMap(([name, child]) => {
    const key = `${indent}${JSON.stringify(name)}:`;
    if (!(child instanceof Map)) return [{ ...child, yaml: `${key} ${child.yaml}` }];
    const lines = linesOf(child, `${indent}  `);
    return [{ yaml: key, option: lines[0].option }, ...lines];
  });
}
