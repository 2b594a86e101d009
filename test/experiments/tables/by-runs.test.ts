import { expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import {
  adoptionsTable,
  byRuns,
  eventsTable,
  outcomesTable,
  provinceOutcomesTable,
  provinceStepsTable,
  runsTable,
  timeseriesTable,
} from "../../../src/experiments/tables/index.js";
import { shipped } from "../../scenarios/shipped.js";

const keeping = { closeness: "every-province", courses: true } as const;
const ensemble = runEnsemble({ ...shipped("core"), runs: 123, record: 400 }, keeping);

test.each([
  runsTable,
  adoptionsTable,
  eventsTable,
  timeseriesTable,
  outcomesTable,
  provinceOutcomesTable,
  provinceStepsTable,
])("the pieces of a table make up the whole table: %o", (table) => {
  const whole = table(ensemble);
  const pieces = [...byRuns(table, ensemble)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  for (const { columns } of pieces) expect(columns).toEqual(whole.columns);
});
