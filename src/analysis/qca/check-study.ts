import type { QcaProblem } from "./input-error.js";
import { type Memberships, MOST_CONDITIONS, plainName } from "./memberships.js";

/** Everything that makes a table, an outcome and a list of conditions impossible to analyse. */
export function problemsOfStudy(
  data: Memberships,
  outcome: string,
  conditions: readonly string[],
): QcaProblem[] {
  const wanted = [...new Set([plainName(outcome), ...conditions])];
  const known = wanted.filter((name) => Object.hasOwn(data.columns, name));
  return [
    ...caseProblems(data.cases),
    ...choiceProblems(outcome, conditions),
    ...wanted.filter((name) => !known.includes(name)).map((name) => unknownColumn(name, data)),
    ...known.flatMap((name) => columnProblems(name, data)),
    ...conditions.filter((name) => known.includes(name)).flatMap((name) => constantProblem(name, data)),
  ];
}

function caseProblems(cases: readonly string[]): QcaProblem[] {
  const twice = [...new Set(cases.filter((name, i) => cases.indexOf(name) !== i))];
  const empty =
    cases.length === 0
      ? [
          {
            where: "cases",
            found: "none",
            allowed: "one or more",
            cure: "Give the table at least one row",
          },
        ]
      : [];
  return [
    ...empty,
    ...twice.map((name) => ({
      where: `case ${JSON.stringify(name)}`,
      found: `${cases.filter((other) => other === name).length} rows of that name`,
      allowed: "every case once",
      cure: "Rename or remove the repeated rows",
    })),
  ];
}

function choiceProblems(outcome: string, conditions: readonly string[]): QcaProblem[] {
  const problems: QcaProblem[] = [];
  const report = (found: string, allowed: string, cure: string) =>
    problems.push({ where: "conditions", found, allowed, cure });
  if (conditions.length === 0) report("none", "1 to 15 conditions", "Name the columns that may explain");
  if (conditions.length > MOST_CONDITIONS)
    report(
      `${conditions.length} of them`,
      `at most ${MOST_CONDITIONS}`,
      `They span ${2 ** conditions.length} configurations, nearly all without a case, so that any solution would ` +
        "rest on assumptions; drop conditions or merge them into broader sets",
    );
  if (conditions.includes(plainName(outcome)))
    report(`${plainName(outcome)}, which is the outcome`, "other sets", "Take the outcome off the list");
  if (new Set(conditions).size < conditions.length)
    report("the same condition twice", "each once", "Remove the repetition");
  return problems;
}

function unknownColumn(name: string, data: Memberships): QcaProblem {
  return {
    where: `column ${JSON.stringify(name)}`,
    found: "no such column",
    allowed: Object.keys(data.columns).join(", "),
    cure: "Use the name of a column of the table",
  };
}

function columnProblems(name: string, data: Memberships): QcaProblem[] {
  const column = data.columns[name];
  if (column.length === data.cases.length)
    return column.flatMap((value, i) => cellProblem(value, name, data.cases[i]));
  return [
    {
      where: `column ${JSON.stringify(name)}`,
      found: `${column.length} values`,
      allowed: `${data.cases.length}, one for each case`,
      cure: "Fill in or cut the column",
    },
  ];
}

function cellProblem(value: unknown, column: string, name: string): QcaProblem[] {
  const place = { where: `case ${JSON.stringify(name)}, column ${JSON.stringify(column)}` };
  const allowed = "a membership between 0 and 1";
  if (value === null || value === undefined || Number.isNaN(value))
    return [{ ...place, found: "a missing value", allowed, cure: "Fill it in or leave the case out" }];
  if (typeof value !== "number")
    return [{ ...place, found: JSON.stringify(value), allowed, cure: "Write it as a number" }];
  if (value >= 0 && value <= 1) return [];
  return [{ ...place, found: String(value), allowed, cure: "Calibrate the column first" }];
}

function constantProblem(name: string, data: Memberships): QcaProblem[] {
  const column = data.columns[name];
  if (column.length < 2 || column.some((value) => value !== column[0])) return [];
  return [
    {
      where: `condition ${JSON.stringify(name)}`,
      found: `${column[0]} for every case`,
      allowed: "a condition that differs between cases",
      cure: "A constant explains no difference; drop it or calibrate it with other anchors",
    },
  ];
}
