import { expect, test } from "vitest";
import { makeDesign } from "../../../src/experiments/designs/index.js";
import { planHere, readPlan, writePlan } from "../../../src/node/sweep/plan-file.js";
import { temporaryFolder } from "../../cli/shell.js";
import { coreModel } from "../../laws/scenarios.js";

const factor = { path: "race.lag", variation: { kind: "list", values: [50, 60] } } as const;
const luck = { replicates: 1, seed: 1, commonRandomNumbers: true };
const title = { en: "test", zh: "测试" };
const scenario = coreModel();
const design = makeDesign([factor], { kind: "factorial" }, luck);
const planned = (id: string, scenarioId = scenario.id) => {
  const experiment = { id, title, scenario: { ...scenario, id: scenarioId }, outcomes: ["adopters"], design };
  const folder = temporaryFolder();
  writePlan(folder, planHere(experiment, 10), null);
  return folder;
};

test("a plan comes out of its folder as it went in", () => {
  expect(readPlan(planned("of-two")).experiment.id).toBe("of-two");
});

test.each(["../x", "a/b", ".x", "CON", "x ", "山西", "a\0b", "x".repeat(300), ""])(
  "a plan with the name %j, from which results would have theirs, is refused though its hash is right",
  (name) => {
    expect(() => readPlan(planned(name))).toThrow(/is no name of an experiment or a scenario.* Allowed: /);
    expect(() => readPlan(planned("good", name))).toThrow(/is no name of an experiment or a scenario/);
  },
);
