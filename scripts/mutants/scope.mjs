/** What is put to the test, and what puts it to the test. */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What is put to the test: the model's path and the statistics. */
const SOURCES = ["math", "engine", "model", "analysis"].map((folder) => `src/${folder}/`);
/** What puts it to the test: the unit tests. */
const TESTS = ["math", "engine", "model", "analysis"].map((folder) => `test/${folder}/`);
/** Tests of other folders that are the nearest to some of the sources. */
const OTHERS = [
  "test/experiments/calibration/likelihood.test.ts",
  "test/experiments/assessment/forward-law.test.ts",
  "test/laws/convergence.test.ts",
  "test/laws/newcomer.test.ts",
  "test/laws/seeds.test.ts",
  "test/published/qca/article.test.ts",
  "test/published/qca/calibrate.test.ts",
];
/** Tests against the numbers of other programs, where these are at hand (see vitest.reference.config.ts). */
const REFERENCE = ["abc", "chains", "designs", "predictive", "qca", "sensitivity", "survival"];
export const hasReference = existsSync(`${ROOT}../shared/reference`);
/** Unit tests that take long for what they notice alone; what only they notice counts as unnoticed. */
const SLOW = ["test/model/readme.test.ts", "test/analysis/qca/random-table.test.ts"];

/** All sources, or those whose path begins with `under`. */
export const sources = (under = "") =>
  SOURCES.flatMap((folder) => filesIn(folder, ".ts")).filter(
    (file) => !file.endsWith(".d.ts") && file.startsWith(under),
  );

/** The test files. */
export const tests = () => [
  ...TESTS.flatMap((folder) => filesIn(folder, ".test.ts")).filter((file) => !SLOW.includes(file)),
  ...OTHERS,
  ...(hasReference ? REFERENCE.map((name) => `test/reference/${name}.test.ts`) : []),
];

function filesIn(folder, ending) {
  return readdirSync(ROOT + folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name.replaceAll("\\", "/"))
    .sort();
}
