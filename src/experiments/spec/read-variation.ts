import { faultAt } from "../../faults/fault.js";
import { readQuantity } from "../../scenario/quantity.js";
import { readChoice, readFields, readSwitch, readText, wrong } from "../../trees/fields.js";
import { type Branch, child, type Tree } from "../../trees/tree.js";
import type { Factor, Value, Variation } from "../designs/index.js";
import type { Bench } from "./experiment.js";
import type { FactorWord } from "./factor-words.js";
import { priorWithin } from "./prior-within.js";
import { type RangeDraft, rangeReaders, variationWithin } from "./read-range.js";

/** How a factor varies, and with which others it moves. */
export type Varied = Omit<Factor, "path">;

/**
 * How a factor varies: `full` (its whole declared range, or all its values), `prior` (its declared prior within that
 * range), a list of values, or a map with a range.
 */
export function readVariation(tree: Tree, word: FactorWord, bench: Bench): Varied | undefined {
  if (tree.kind === "map") return readMap(tree, word, bench);
  const variation = tree.kind === "list" ? readValues(tree, word, bench) : readWord(tree, word, bench);
  return variation && { variation };
}

function readWord(tree: Tree, word: FactorWord, bench: Bench): Variation | undefined {
  const said = readChoice(tree, word.kind === "choice" ? ["full"] : ["full", "prior"], bench)?.value;
  if (said === undefined) return undefined;
  if (word.kind === "choice") return { kind: "list", values: word.values };
  const [low, high] = word.parameter.range;
  if (said === "full") return { kind: "continuous", distribution: { family: "uniform", low, high } };
  const distribution = priorWithin(word.parameter);
  if (distribution !== undefined) return { kind: "continuous", distribution };
  bench.faults.push(wrong(tree, "prior for a parameter that has one", "give from and to, or full"));
  return undefined;
}

function readMap(tree: Branch, word: FactorWord, bench: Bench): Varied | undefined {
  const before = bench.faults.length;
  const draft: RangeDraft = {};
  const own: { group?: string; values?: Variation } = {};
  const ranges = word.kind === "parameter" ? rangeReaders(draft, word.parameter, bench) : [];
  const readers = new Map<string, (each: Tree) => void>([
    ["group", (each) => Object.assign(own, { group: readText(each, bench)?.value })],
    ["values", (each) => Object.assign(own, { values: readValues(each, word, bench) })],
    ...ranges,
  ]);
  readFields(tree, readers, bench);
  checkForm(
    tree,
    ranges.map(([key]) => key),
    word,
    bench,
  );
  if (bench.faults.length > before) return undefined;
  const within = () =>
    word.kind === "parameter" ? variationWithin(draft, word.parameter, tree, bench) : undefined;
  const variation = own.values ?? within();
  return variation && { ...(own.group !== undefined && { group: own.group }), variation };
}

/** Values or a range, not both; and for switches and words nothing but values. */
function checkForm(tree: Branch, ranges: readonly string[], word: FactorWord, bench: Bench): void {
  const given = ranges.filter((key) => child(tree, key) !== undefined);
  const hasValues = child(tree, "values") !== undefined;
  const complain = (found: string, allowed: string, cure: string) =>
    void bench.faults.push(faultAt(tree.place, `${tree.path}: ${found}`, allowed, cure));
  if (hasValues && given.length > 0)
    complain(`values and ${given.join(", ")}`, "values, or a range", "delete one of the two");
  if (!hasValues && word.kind === "choice")
    complain("no values", word.values.join(", "), `write values: [${word.values.join(", ")}]`);
}

/** A list of two or more different values. */
function readValues(tree: Tree, word: FactorWord, bench: Bench): Variation | undefined {
  const before = bench.faults.length;
  if (tree.kind !== "list") {
    bench.faults.push(wrong(tree, "a list of values", "write for instance [0, 1, 2]"));
    return undefined;
  }
  const values = tree.items.map((item) => readValue(item, word, bench));
  tree.items.forEach((item, k) => {
    const first = values.indexOf(values[k]);
    if (first < k && values[k] !== undefined)
      bench.faults.push(wrong(item, "each value once", "delete it; to run points more often, raise runs"));
  });
  if (values.length < 2)
    bench.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: ${values.length} values`,
        "two values or more",
        "add a value, or fix it in the scenario",
      ),
    );
  return bench.faults.length > before ? undefined : { kind: "list", values: values as Value[] };
}

/** One value of a factor; undefined if it cannot be used. */
export function readValue(tree: Tree, word: FactorWord, bench: Bench): Value | undefined {
  if (word.kind === "choice")
    return typeof word.values[0] === "boolean"
      ? readSwitch(tree, bench)?.value
      : readChoice(tree, word.values.map(String), bench)?.value;
  const { value } = readQuantity(tree, word.parameter, bench);
  return Number.isNaN(value) ? undefined : value;
}
