import { describe, expect, test } from "vitest";
import { analyseTable } from "../../../src/report/qca/analysis.js";
import { qcaJson } from "../../../src/report/qca/json.js";
import { modelsOf } from "../../../src/report/qca/models-of.js";
import { USUAL_REQUEST } from "../../../src/report/qca/request.js";
import { qcaText } from "../../../src/report/qca/text.js";
import { randomTable } from "../../analysis/qca/random-table.js";

const conditions = [..."ABCDEFGHIJ"];

function analysed(cases: number, inclusionCut: number) {
  const { cases: names, columns } = randomTable(cases, `table of ${cases}`);
  const sets = [...conditions, "Y"];
  const lines = names.map((name, i) => [name, ...sets.map((set) => columns[set][i])].join());
  const text = `${["case", ...sets].join()}\n${lines.join("\n")}\n`;
  const request = { ...USUAL_REQUEST, inclusionCut, outcome: "Y", conditions };
  const reading = analyseTable({ text, where: "random.csv" }, null, request);
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join());
  return reading.analysis;
}

const shown = (analysis: ReturnType<typeof analysed>, language: "en" | "zh") =>
  qcaText(analysis, { version: "0", folder: null, language });

describe("a search that was cut off is said to have been:", () => {
  const analysis = analysed(1000, 0.8);

  test("in the warnings", () => {
    expect(analysis.warnings).toContainEqual(expect.stringMatching(/cut off.*shorter.*may exist/));
    expect(analysis.warnings).toContainEqual(
      expect.stringMatching(/^1 model\(s\) were found, but there may be more/),
    );
    const { solutions, warnings } = qcaJson(analysis, "0");
    expect(solutions).toEqual([expect.objectContaining({ proven: false, complete: false })]);
    expect(warnings).toEqual(analysis.warnings);
  });

  test("above and below the model, in both languages", () => {
    expect(shown(analysis, "en")).toMatch(
      /search for the shortest models was cut off[\s\S]*may be, more models/,
    );
    expect(shown(analysis, "zh")).toMatch(/最短模型的搜索已提前中止[\s\S]*可能还有未列出的模型/);
  });
});

test("of thousands of models as many are written as fit into files, and the rest is not passed over in silence", () => {
  const analysis = analysed(600, 0.9);
  const found = analysis.answers[0].solution.models.length;
  const written = modelsOf(analysis);
  const points = written.reduce((sum, { model }) => sum + 600 * (model.paths.length + 1), 0);
  expect(written.length).toBeLessThan(found);
  expect(points).toBeLessThanOrEqual(1_000_000);
  expect(analysis.warnings).toContain(`Of ${found} models the first ${written.length} are written.`);
  expect(shown(analysis, "en")).toContain(`${found} models fit equally well`);
});
