import { MOST_CONDITIONS } from "../../analysis/qca/index.js";
import { type Fault, faultAt } from "../../faults/fault.js";
import type { QcaRequest } from "./request.js";

/** What is wrong with the choice of sets, whatever the table holds; its place is the command line. */
export function checkChoice({ outcome, conditions, solution, expect }: QcaRequest): Fault[] {
  const faults: Fault[] = [];
  const report = (column: number, found: string, allowed: string, cure: string) =>
    faults.push(faultAt({ file: "command line", line: 1, column }, found, allowed, cure));
  const plain = outcome.replace(/^~\s*/, "");
  if (conditions.length === 0)
    report(
      1,
      "--conditions: none",
      `1 to ${MOST_CONDITIONS} conditions`,
      "name the columns that may explain, as in A,B",
    );
  if (conditions.length > MOST_CONDITIONS)
    report(
      1,
      `--conditions: ${conditions.length} of them, which make ${2 ** conditions.length} configurations`,
      `at most ${MOST_CONDITIONS}`,
      "drop conditions or merge them into broader sets; nearly every configuration would be without a case, so that " +
        "any solution would rest on assumptions",
    );
  if (conditions.includes(plain))
    report(1, `--conditions: ${plain}, which is also the outcome`, "other sets", "take it off the list");
  for (const name of new Set(conditions.filter((each, k) => conditions.indexOf(each) !== k)))
    report(1, `--conditions: ${name} twice`, "each condition once", "remove the repetition");
  for (const name of new Set([plain, ...conditions].filter((each) => /[*+~]/.test(each))))
    report(
      1,
      `the set ${JSON.stringify(name)}`,
      "names without *, + and ~, which mean and, or and not in a solution",
      name.startsWith("~") ? "name the set itself; its absence is considered anyway" : "rename the column",
    );
  if (expect !== null && solution !== "intermediate")
    report(
      1,
      `--expect with the ${solution} solution, which uses no expectations`,
      "--solution intermediate",
      "add it, or leave --expect out",
    );
  return faults;
}
