import type { Language } from "../../../charts/index.js";
import type { RuleDifference } from "../../../experiments/compare/index.js";
import { formatDay } from "../../../math/calendar.js";
import { registry } from "../../../model/registry.js";
import { observedOf } from "../../../scenario/observed.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { captionOf } from "../../caption.js";
import { dialectOf } from "../../dialect.js";
import { type Block, table } from "../../document/blocks.js";
import { fill } from "../../explain/words.js";
import { adoptionCurve } from "../../pictures/adoption-curve.js";
import { plansCurve } from "../../pictures/plans-curve.js";
import { assumptionsOf } from "../assumptions.js";
import { limitsOf } from "../limits.js";
import { makingLines, markOf } from "../making.js";
import type { BriefParts } from "../parts.js";
import { ruleHead, ruleRows } from "../rule-rows.js";
import { STRUCTURE } from "../structure.js";
import { answerOf } from "./answer.js";
import { figureBlocks } from "./figures.js";
import type { RunResult } from "./result.js";

/** Height of the picture, CSS px, and rules that are named one by one. */
const [HEIGHT, MOST_RULES] = [700, 8];

const texts = {
  rules: {
    en: "Values that {scenario} sets otherwise than the model's defaults",
    zh: "{scenario}与模型默认值不同的取值",
  },
  chance: {
    en: "**Chance is in the intervals.** {runs} runs, seeds {first} to {last}, alike but for their luck; the middle 80% of them are told.",
    zh: "**区间包含偶然。**{runs}次模拟，种子{first}至{last}，仅运气不同；区间为中间80%的模拟。",
  },
  fixed: {
    en: "**Uncertain parameters are not.** All runs have the same values.",
    zh: "**区间不含参数的不确定性。**各次模拟的参数值相同。",
  },
} as const;

/** The parts of the brief on the runs of one scenario. */
export function runParts(result: RunResult, language: Language): BriefParts {
  const { scenario, making, seeds } = result;
  const chance = { runs: seeds.length, first: seeds[0], last: seeds[seeds.length - 1] };
  return {
    language,
    title: scenario.title[language],
    mark: markOf(making, language),
    question: scenario.question?.[language] ?? null,
    answer: answerOf(result, language),
    pictures: [curveOf(result, language)],
    compared: rulesOf(scenario, language),
    found: figureBlocks(result, language),
    uncertainty: [fill(texts.chance, language, chance), texts.fixed[language], STRUCTURE[language]],
    limits: limitsOf(scenario, language),
    assumptions: assumptionsOf(scenario, language, making.typed),
    making: makingLines(making, scenario, language),
  };
}

function curveOf(result: RunResult, language: Language) {
  const { scenario, baseDay, from, until, published, localities, making } = result;
  const caption = captionOf(result, making.resultHash, language);
  const frame = {
    language: dialectOf(scenario, language),
    caption,
    baseDate: formatDay(baseDay),
    from,
    until,
  };
  const observed = observedOf(scenario);
  if (observed.size === 0) return plansCurve({ ...frame, published, units: localities.length });
  const seen = localities.flatMap(({ id }, i) => (observed.has(id) ? [i] : []));
  return adoptionCurve({
    ...{ ...frame, height: HEIGHT, provinces: seen.length },
    published: published.map((days) => seen.map((i) => days[i])),
    observedDays: [...observed.values()].flatMap(({ day }) => day ?? []),
  });
}

/** The values of a scenario that are not those of the model. */
function rulesOf(scenario: Scenario, language: Language): Block[] {
  const rules = [...registry].flatMap(([path, { value }]): RuleDifference[] => {
    const own = scenario.params[path].value;
    return own === value ? [] : [{ path, baseline: value, scenario: own }];
  });
  if (rules.length === 0) return [];
  const caption = fill(texts.rules, language, { scenario: scenario.title[language] });
  return [table(caption, ruleHead[language], ruleRows(rules, MOST_RULES, dialectOf(scenario, language)))];
}
