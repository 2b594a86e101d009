import type { Language } from "../../../charts/index.js";
import { isModelled } from "../../../experiments/measures/index.js";
import { nameOfFigure } from "../../compare/words.js";
import { dialectOf } from "../../dialect.js";
import { type Block, list, table } from "../../document/blocks.js";
import { fill, number } from "../../explain/words.js";
import { surpriseLines } from "../../summary-text.js";
import { surprisesOf } from "../../surprises.js";
import { observedFigures } from "./observed-figures.js";
import type { RunResult } from "./result.js";
import { spreadOf } from "./spread.js";

/** What says the same as another figure. */
const LEFT_OUT = ["final_share"];
const MOST_ROWS = 12;

const texts = {
  caption: { en: "Figures over {runs} runs", zh: "{runs}次模拟的指标" },
  head: {
    en: ["figure", "mean", "80% of runs", "observed"],
    zh: ["指标", "均值", "80%的模拟", "实际"],
  },
  range: { en: "{a} to {b}", zh: "{a}至{b}" },
} as const;

/** The figures of the runs beside what was observed, and provinces that the model does not expect where they are. */
export function figureBlocks(result: RunResult, language: Language): Block[] {
  const { seeds, scenario, localities, published } = result;
  const observed = observedFigures(result);
  const rows = [...result.figures].flatMap(([name, values]) => {
    const isTold = !LEFT_OUT.includes(name) && isModelled(scenario, name);
    const spread = isTold ? spreadOf(values) : null;
    if (spread === null) return [];
    const range = fill(texts.range, language, { a: number(spread.q10), b: number(spread.q90) });
    const seen = observed.get(name);
    return [
      [
        nameOfFigure(name, dialectOf(scenario, language)),
        number(spread.mean),
        range,
        seen === undefined || seen === null ? "" : number(seen),
      ],
    ];
  });
  const surprises = surprisesOf(scenario, localities, (i) => published.map((days) => days[i]));
  const lines = surpriseLines({ surprises }, language);
  const caption = fill(texts.caption, language, { runs: seeds.length });
  return [
    table(caption, texts.head[language], rows.slice(0, MOST_ROWS)),
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}
