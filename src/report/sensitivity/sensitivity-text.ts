import { type Estimate, halfWidth } from "../../analysis/sensitivity/index.js";
import { type Dialect, type Language, languageOf } from "../../charts/index.js";
import { evennessOf } from "../../experiments/designs/index.js";
import type { Indices, Sensitivity } from "../../experiments/sensitivity/index.js";
import type { Scenario } from "../../scenario/scenario.js";
import { countryOf } from "../claims.js";
import { inColumns } from "../columns.js";
import { dialectOf } from "../dialect.js";
import { fill, lined, number } from "../explain/words.js";
import { factorName, outcomeWords, valueText } from "../factor-names.js";
import { worldLine } from "../world-line.js";
import type { SensitivityAccount } from "./account.js";
import { variationText } from "./variation-text.js";
import { verdictText } from "./verdict-text.js";

const texts = {
  asked: {
    en: "{title}: how the outcomes of {scenario} depend on what is varied, over {points} points ({design}), each run {n} times.",
    zh: "{title}：{scenario}的结果如何取决于所变动的因素；{points}个点（{design}），每点模拟{n}次。",
  },
  varied: { en: "Varied, one independently of the other:", zh: "相互独立地变动：" },
  even: {
    en: "The first {n} points fill these ranges with a centred discrepancy of {value}; as many points at random would have {random} on average.",
    zh: "前{n}个点的中心化偏差为{value}；同样多的随机点平均为{random}。",
  },
  outcome: {
    en: "{title}: mean {mean}, SD {sd} over all runs ({unit}).",
    zh: "{title}：所有模拟的均值{mean}，标准差{sd}（{unit}）。",
  },
  reached: {
    en: "All intervals are narrower than ±{aim}.",
    zh: "所有区间均窄于±{aim}。",
  },
  missed: {
    en: "The widest interval is ±{widest}, not ±{aim}: about {needed} base points or trajectories would be needed, by the square root of their number. Raise the limit (goal: points, or --most-points) to go on; nothing made is lost.",
    zh: "最宽区间为±{widest}，未达到±{aim}：按平方根规律约需{needed}个基点或轨迹。提高上限（goal: points或--most-points）即可继续，已完成的模拟不会丢失。",
  },
} as const;

/** For what all indices hold, what their intervals are, and what is no claim. */
const RANGES = {
  en: "All this holds for these ranges: a wider one makes its factor matter more. ± is a 95% interval from the bootstrap. What is told is how this model depends on its parameters, no finding about {country}.",
  zh: "以上仅对这些范围成立：范围越宽，该因素越重要。±为自助法95%区间。所述为本模型对参数的依赖，并非关于{country}的发现。",
} as const;

/** The same for the country of a scenario. */
export function rangesText(scenario: Scenario, language: Language): string {
  return fill(RANGES, language, { country: countryOf(scenario)[language] });
}

/** An analysis of sensitivity in words: what was varied, the indices, what they resolve and what they do not. */
export function sensitivityText(account: SensitivityAccount, language: Language): string {
  const { experiment, analyses } = account;
  const { design, scenario, title } = experiment;
  const prose = (text: string) => lined(text, 0);
  const asked = fill(texts.asked, language, {
    ...{ title: title[language], scenario: scenario.id, points: design.points.length },
    ...{ design: design.generator.kind, n: design.replicates },
  });
  const factors = design.factors.map((factor) => [
    `  ${factorName(factor.path, language)}`,
    variationText(factor, language),
  ]);
  return [
    prose(asked),
    "",
    texts.varied[language],
    inColumns(factors),
    ...evenness(account, language).map(prose),
    ...analyses.flatMap((each) => ["", ...outcomeLines(each, dialectOf(scenario, language))]),
    "",
    ...goalLines(account, language).map(prose),
    prose(rangesText(scenario, language)),
    ...worldLine(scenario, language).map(prose),
  ].join("\n");
}

function evenness({ experiment }: SensitivityAccount, language: Language): string[] {
  const found = evennessOf(experiment.design);
  if (found === undefined) return [];
  const { points, discrepancy, atRandom } = found;
  return [fill(texts.even, language, { n: points, value: number(discrepancy), random: number(atRandom) })];
}

function outcomeLines(analysis: Sensitivity, language: Dialect): string[] {
  const { title, unit } = outcomeWords(analysis.outcome, language);
  const { mean, sd, findings } = analysis;
  const head = fill(texts.outcome, language, { title, unit, mean: number(mean), sd: number(sd) });
  const table = indexTable(findings, languageOf(language)).map(([name, ...cells]) => [`  ${name}`, ...cells]);
  return [
    lined(head, 0),
    ...(table.length > 1 ? [inColumns(table)] : []),
    ...verdictText(analysis, languageOf(language)).map((each) => lined(each, 0)),
  ];
}

const heads = {
  sobol: { en: ["factor", "alone", "in all", "less chance"], zh: ["因素", "单独", "总计", "扣除随机"] },
  given: { en: ["factor", "alone", "by chance", "PAWN"], zh: ["因素", "单独", "偶然水平", "PAWN"] },
  morris: { en: ["factor", "mu*", "mu", "sigma"], zh: ["因素", "mu*", "mu", "sigma"] },
  "one-at-a-time": { en: ["factor", "value", "effect"], zh: ["因素", "取值", "效应"] },
} as const;

/** The indices as a table, the largest first; empty if the outcome never changes. */
export function indexTable(findings: Indices, language: Language): string[][] {
  if (findings.kind === "constant") return [];
  const name = (path: string) => factorName(path, language);
  const rows = rowsOf(findings, language).sort((a, b) => b.size - a.size);
  return [[...heads[findings.kind][language]], ...rows.map(({ path, cells }) => [name(path), ...cells])];
}

interface Line {
  readonly path: string;
  readonly size: number;
  readonly cells: readonly string[];
}

function rowsOf(findings: Exclude<Indices, { kind: "constant" }>, language: Language): Line[] {
  const figure = (value: number | null) => (value === null ? "–" : number(value));
  switch (findings.kind) {
    case "sobol": {
      const { first, total } = findings.indices;
      return findings.names.map((path, k) => ({
        ...{ path, size: total[k].value },
        cells: [estimate(first[k]), estimate(total[k]), figure(findings.withoutChance?.total[k] ?? null)],
      }));
    }
    case "morris":
      return findings.rows.map(({ name: path, muStar, mu, sigma }) => ({
        ...{ path, size: muStar.value, cells: [estimate(muStar), figure(mu), figure(sigma)] },
      }));
    case "given":
      return findings.rows.map(({ name: path, first, pawn }) => ({
        ...{ path, size: first.value },
        cells: [estimate(first), number(first.byChance), number(pawn.median)],
      }));
    case "one-at-a-time":
      return findings.rows.flatMap(({ name: path, steps, swing }) =>
        steps.map(({ value, effect }) => ({
          ...{ path, size: swing, cells: [valueText(value, language), estimate(effect)] },
        })),
      );
  }
}

function estimate(of: Estimate): string {
  const half = halfWidth(of);
  return half === null ? number(of.value) : `${number(of.value)} ± ${Number(half.toPrecision(2))}`;
}

function goalLines({ goal }: SensitivityAccount, language: Language): string[] {
  if (goal === null) return [];
  const { aim, next } = goal;
  const { widest, needed, reached } = next;
  const values = { aim: aim.halfWidth, widest: number(widest), needed };
  return [fill(reached ? texts.reached : texts.missed, language, values)];
}
