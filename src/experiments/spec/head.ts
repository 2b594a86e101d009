import { type Fault, faultAt, type Placed } from "../../faults/fault.js";
import { readScenario } from "../../scenario/read.js";
import type { Scenario, Words } from "../../scenario/scenario.js";
import { readFields, readText } from "../../trees/fields.js";
import { type Branch, child, type Tree } from "../../trees/tree.js";
import type { Bench } from "./experiment.js";

/** A text in one language or both. */
export function readWords(tree: Tree, bench: Bench): Partial<Words> {
  const words: { en?: string; zh?: string } = {};
  const read = (language: "en" | "zh") => (each: Tree) =>
    void Object.assign(words, { [language]: readText(each, bench)?.value });
  readFields(
    tree,
    new Map([
      ["en", read("en")],
      ["zh", read("zh")],
    ]),
    bench,
  );
  return words;
}

/** A text in both languages, whichever is given. */
export function inBoth(given: Partial<Words>, otherwise: string): Words {
  return { en: given.en ?? given.zh ?? otherwise, zh: given.zh ?? given.en ?? otherwise };
}

/** Keys that must stand in a file, each with an example of what may stand there. */
export function checkNeeded(tree: Branch, needed: Readonly<Record<string, string>>, bench: Bench): void {
  const keys = Object.keys(needed);
  for (const key of keys.filter((each) => child(tree, each) === undefined))
    bench.faults.push(faultAt(tree.place, `no ${key}`, keys.join(", "), `add ${key}: ${needed[key]}`));
}

/** The scenario that a file names, with its warnings; what is wrong with it is a fault. */
export function scenarioNamed(
  named: Placed<string>,
  bench: Bench,
): { scenario: Scenario; warnings: readonly Fault[] } | undefined {
  const found = bench.loadScenario(named.value, named.place.file);
  if (found !== undefined && "text" in found) {
    const reading = readScenario(found.text, found.where, bench.vocabulary, bench.loadScenario);
    if (reading.ok) return reading;
    for (const fault of reading.faults) bench.faults.push(fault);
  } else
    bench.faults.push(
      found ??
        faultAt(
          named.place,
          `scenario: no scenario is called ${named.value}`,
          "a scenario beside this file, or a shipped one",
          "correct the name",
        ),
    );
  return undefined;
}
