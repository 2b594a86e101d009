import type { Language } from "../../../charts/index.js";
import {
  type FigureEffect,
  isNoEffect,
  onlyIn,
  type PairedEffects,
} from "../../../experiments/compare/index.js";
import { levelsApart } from "../../compare/level.js";
import { provinceSentence } from "../../compare/sentences.js";
import { sizedEffectInWords } from "../../compare/sized.js";
import { nameOfFigure } from "../../compare/words.js";
import { dialectOf } from "../../dialect.js";
import { type Block, list, table } from "../../document/blocks.js";
import { fill } from "../../explain/words.js";
import { verdictOf } from "./verdict.js";
import { withScenario } from "./with-scenario.js";

/** Figures told in any case, in this order, if the scenarios have them. */
const FIRST = ["adopters", "restricted_mean_toa", "liberalisation_mean", "t50"];
/** What says the same as another figure. */
const LEFT_OUT = ["final_share", "mean_toa", "first_adopter", "liberalisation_sd"];
/** Rows of the table, and provinces told of, of however many scenarios. */
const [MOST_ROWS, MOST_PROVINCES] = [7, 3];

const texts = {
  caption: {
    en: "Effects against {baseline} within {pairs} pairs of runs",
    zh: "与{baseline}相比的效果，{pairs}对模拟之内",
  },
  head: {
    en: ["figure", "before", "after", "within the pairs", "verdict"],
    zh: ["指标", "原为", "现为", "各对之内", "判断"],
  },
  verdicts: {
    same: { en: "none", zh: "无差别" },
    unclear: { en: "not told from chance", zh: "与偶然无法区分" },
    small: { en: "beyond chance but small", zh: "超出偶然，但很小" },
    fewer: { en: "an effect", zh: "有效果" },
    more: { en: "an effect", zh: "有效果" },
  },
  notModelled: { en: "not modelled in {scenario}", zh: "{scenario}无此机制" },
  provinces: { en: "Provinces moved most: ", zh: "变动最大的省份：" },
  of: { en: "Moved most by {scenario}: ", zh: "变动最大的省份（{scenario}）：" },
} as const;

/** The paired effects of each scenario, and the provinces that it moves most. */
export function effectBlocks(all: readonly PairedEffects[], language: Language): Block[] {
  const most = Math.max(2, Math.floor(MOST_ROWS / all.length));
  const [{ baseline }] = all;
  const caption = fill(texts.caption, language, {
    baseline: baseline.scenario.title[language],
    pairs: baseline.seeds.length,
  });
  const moved = all.flatMap((effects) => movedMost(effects, all.length, language));
  return [
    table(
      caption,
      ...withScenario(all, language, texts.head[language], (effects) => rowsOf(effects, most, language)),
    ),
    ...(moved.length > 0 ? [list(moved)] : []),
  ];
}

function rowsOf(effects: PairedEffects, most: number, language: Language): string[][] {
  return shown(effects, most).map((figure) => [
    nameOfFigure(figure.figure, dialectOf(effects.scenario.scenario, language)),
    ...levelsApart(figure.baselineMean, figure.scenarioMean),
    ...foundIn(figure, effects, language),
  ]);
}

/** What was found of a figure within the pairs, and the verdict; neither where one of the two does not model it. */
function foundIn(figure: FigureEffect, effects: PairedEffects, language: Language): string[] {
  const only = onlyIn(effects, figure.figure);
  if (only === null)
    return [sizedEffectInWords(figure, language), texts.verdicts[verdictOf(figure)][language]];
  const { title } = effects[only === "baseline" ? "scenario" : "baseline"].scenario;
  return [fill(texts.notModelled, language, { scenario: title[language] }), ""];
}

/** The first figures, then those that differ, and last what only one of the scenarios models. */
function shown(effects: PairedEffects, most: number): FigureEffect[] {
  const isShared = ({ figure }: FigureEffect) => onlyIn(effects, figure) === null;
  const both = effects.figures.filter((each) => isShared(each) && each.effect.difference !== null);
  const first = FIRST.flatMap((name) => both.filter(({ figure }) => figure === name));
  const told = ({ figure }: FigureEffect) => ![...FIRST, ...LEFT_OUT].includes(figure);
  const others = both.filter((each) => told(each) && !isNoEffect(each.effect));
  const single = effects.figures.filter((each) => !isShared(each) && !LEFT_OUT.includes(each.figure));
  return [...first, ...others, ...single].slice(0, most);
}

/** The provinces that a scenario moves most, the first with the words of what they are; with many scenarios none. */
function movedMost(effects: PairedEffects, scenarios: number, language: Language): string[] {
  const { scenario, provinces } = effects;
  const size = (each: (typeof provinces)[number]) => Math.abs(each.effect.restricted?.mean ?? 0);
  const sentences = provinces
    .filter(({ effect }) => !isNoEffect(effect))
    .sort((a, b) => size(b) - size(a))
    .slice(0, Math.floor(MOST_PROVINCES / scenarios))
    .map((each) => provinceSentence(each, effects, language));
  const words = scenarios > 1 ? texts.of : texts.provinces;
  const head = fill(words, dialectOf(scenario.scenario, language), {
    scenario: scenario.scenario.title[language],
  });
  return sentences.map((sentence, k) => (k === 0 ? head + sentence : sentence));
}
