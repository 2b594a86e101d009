import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { compareRun, type Vector } from "./vectors.js";

const VARIANTS = [
  "as_printed",
  "printed_power_flipped",
  "stated_method",
  "corrected",
  "speed_table2",
  "speed_30case_calibration",
];

describe.each(VARIANTS)("the article's analyses, variant %s", (variant) => {
  const path = new URL(`article_${variant}.json`, import.meta.url);
  const { meta: _, ...analyses }: Record<string, Vector> = JSON.parse(readFileSync(path, "utf8"));

  for (const [outcome, analysis] of Object.entries(analyses))
    for (const run of [...analysis.runs, analysis.negated_outcome].filter((one) => one !== undefined))
      it(`${outcome}: ${run.label} comes out as the R package has it`, () => compareRun(analysis.data, run));
});
