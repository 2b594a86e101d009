import type { Placed } from "../../../faults/fault.js";
import { entriesOf, readChoice, readFields, readText, wrong } from "../../../trees/fields.js";
import type { Entry, Tree } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";

/** What a file says of the data. */
export interface DataDraft {
  /** Choices of each reading that is fitted, over those of the scenario. */
  readonly readings: readonly Placed<Readonly<Record<string, string>>>[];
  /** Name of a table of plans, in place of the shipped one. */
  readonly table?: Placed<string> | undefined;
  /** Plans by name of the province, over those of the table. */
  readonly plans: readonly Entry[];
}

/** The data: `readings`, `table`, `plans`; every one may be missing. */
export function readData(tree: Tree, bench: Bench): DataDraft {
  const draft: DataDraft = { readings: [], plans: [] };
  const keep = (key: keyof DataDraft, read: (each: Tree) => unknown): [string, (each: Tree) => void] => [
    key,
    (each) => void Object.assign(draft, { [key]: read(each) }),
  ];
  readFields(
    tree,
    new Map([
      keep("readings", (each) => readReadings(each, bench)),
      keep("table", (each) => readText(each, bench)),
      keep("plans", (each) => entriesOf(each, bench, "write province: date")),
    ]),
    bench,
  );
  return draft;
}

function readReadings(tree: Tree, bench: Bench): DataDraft["readings"] {
  if (tree.kind !== "list" || tree.items.length === 0) {
    bench.faults.push(
      wrong(tree, "a list of readings, the main one first", "write - {} for the one of the scenario"),
    );
    return [];
  }
  return tree.items.map((each) => ({ value: readReading(each, bench), place: each.place }));
}

function readReading(tree: Tree, bench: Bench): Record<string, string> {
  const choices: Record<string, string> = {};
  const readers = [...bench.vocabulary.readings].map(([option, allowed]) => {
    const read = (each: Tree) => {
      const choice = readChoice(each, allowed, bench);
      if (choice) choices[option] = choice.value;
    };
    return [option, read] as const;
  });
  readFields(tree, new Map(readers), bench);
  return choices;
}
