// Writes the scenario of the baseline at the posterior medians of the shipped fit `core` (see pack-fit.mjs).
// Run as: node scripts/write-calibrated.mjs
import { readFileSync, writeFileSync } from "node:fs";

const [columns, ...rows] = readFileSync("scenarios/calibration/fits/core/posterior.csv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));
const at = (row, name) => Number(row[columns.indexOf(name)]);
const digits = (value) => Number(value.toPrecision(3));
const params = rows
  .map(
    (row) =>
      `  ${row[0]}: ${digits(at(row, "q50"))} # 90% interval ${digits(at(row, "q05"))} to ${digits(at(row, "q95"))}`,
  )
  .join("\n");
writeFileSync(
  "scenarios/calibrated.yaml",
  `# yaml-language-server: $schema=scenario.schema.json
# Written by scripts/write-calibrated.mjs from a fit of calibration/core.yaml.
schema: 1
id: calibrated
title: { en: Calibrated baseline, zh: 校准后的基准情景 }
question:
  en: What does the baseline look like with the five parameters of adoption at the medians of their posterior?
  zh: 五个采纳参数取后验中位数时，基准情景是什么样子？
notice:
  en: >-
    Hardly different from the hand-set baseline, which stood near the posterior already. One set of values hides how
    uncertain they are: to carry that along, compare scenarios with --posterior core.
  zh: 与手工设定的基准情景几乎没有差别，后者本来就接近后验。单一取值掩盖了参数的不确定性：若要保留，请用 --posterior core 比较情景。
extends: baseline
# Medians, each of its own margin: draws of the posterior, not these, keep how the parameters hang together.
params:
${params}
compareTo: baseline
`,
);
