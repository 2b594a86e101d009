import { type Dialect, type Language, languageOf, spoken } from "../../charts/index.js";
import {
  choose,
  type Gain,
  isNoGain,
  OWN_ZONES,
  RANDOM_SETS,
  type SeedSearch,
} from "../../experiments/seed-search/index.js";
import { inColumns } from "../columns.js";
import { dialectOf } from "../dialect.js";
import { provinceName } from "../explain/names.js";
import { fill, lined, number, plusMinus } from "../explain/words.js";
import { worldLine } from "../world-line.js";
import { directions, namesOf, ways } from "./words.js";

const texts = {
  asked: {
    en: "Which {k} of {c} provinces, named pilots on {at}, move the {outcome} most ({way})? Effects are against no pilots named, in {unit}.",
    zh: "在{c}个省中选{k}个于{at}设为试点，哪些最能{way}“{outcome}”？作用均与不设试点相比，单位：{unit}。",
  },
  own: {
    en: "The centre names no other zones of its own accord in any of these runs (--beside-own lets it).",
    zh: "在所有这些模拟中，中央不自行设立其他试验区（--beside-own可改变）。",
  },
  beside: {
    en: "The centre names its own zones besides, up to {n}.",
    zh: "中央另外自行设立试验区，最多{n}个。",
  },
  none: { en: "Without pilots: {n}{error} on fresh seeds.", zh: "不设试点时（新种子）：{n}{error}。" },
  steps: { en: "Chosen one by one, each beside those before it:", zh: "逐一选取，每个都在前面各个之外：" },
  province: { en: "province", zh: "省份" },
  stepHead: {
    en: ["effect so far", "next best", "behind by"],
    zh: ["累计作用", "次优", "落后"],
  },
  unsettled: { en: " (not settled)", zh: "（尚未分明）" },
  settledNote: {
    en: "“Behind by” is how far the next best stays behind in the same runs; where its interval holds 0, {n} runs do not settle the choice.",
    zh: "“落后”指次优在相同模拟中落后的幅度；若其区间含0，则{n}次模拟不足以分出先后。",
  },
  sets: {
    en: "Sets, on the seeds of the search and on fresh ones:",
    zh: "各组合，在搜索种子与新种子上的作用：",
  },
  setHead: {
    en: ["pilots", "search seeds", "fresh seeds", "one by one is beyond it by"],
    zh: ["试点", "搜索种子", "新种子", "逐一选取超出"],
  },
  randomRange: { en: "{n} sets, {a} to {b}", zh: "{n}个组合，{a}至{b}" },
  curse: {
    en: "A set chosen because it did best on some seeds owes part of that, on average, to these seeds (the winner's curse): here {a} on the seeds of the search, {b} on {n} fresh ones. Quote the second.",
    zh: "因在某些种子上表现最佳而被选中的组合，其优势平均而言部分来自这些种子（赢者诅咒）：此处搜索种子上为{a}，{n}个新种子上为{b}。请引用后者。",
  },
  exact: {
    en: "All {all} sets of {k} were run: choosing one by one {verdict}.",
    zh: "{k}个省的全部{all}种组合均已模拟：逐一选取{verdict}。",
  },
  same: { en: "found the best of them", zh: "找到了其中最佳者" },
  worse: {
    en: "missed the best of them by {n} on the seeds of the search",
    zh: "在搜索种子上与最佳者相差{n}",
  },
  noExact: {
    en: "The {all} sets of {k} were not all run, so the best of them may be another. Allowed up to {most}: raise --most-sets, or name fewer --candidates.",
    zh: "{k}个省的{all}种组合未全部模拟，最佳者可能另有其他。上限为{most}：可提高--most-sets，或减少--candidates。",
  },
  how: {
    en: "Choosing one by one is exact only where returns diminish (submodularity). Nothing makes them diminish here: two pilots may do more together than each by itself. Every candidate was run in every step; no shortcut was taken.",
    zh: "逐一选取只在收益递减（子模性）时才精确，而此处没有什么保证递减：两个试点合起来可能大于各自之和。每一步都模拟了每个候选，没有走捷径。",
  },
  nothing: {
    en: "None of these sets changes the outcome by a bit in any run. Their order is that of the list, and no finding.",
    zh: "这些组合在任何一次模拟中都没有丝毫改变该结果。其顺序只是列表顺序，并非发现。",
  },
  pm: {
    en: "± is the 95% interval of the Monte-Carlo error over pairs of runs with the same seed. What a pilot does is a documented default that no datum identifies: a thought experiment, no advice.",
    zh: "±为种子相同的配对模拟的蒙特卡罗误差的95%区间。试点的作用为有记录的默认值，没有数据可以识别：这是思想实验，不是建议。",
  },
} as const;

/** A search in words: what was asked, the choices, the sets on old and fresh seeds, and how far to trust them. */
export function searchText(result: SeedSearch, language: Language): string {
  const { scenario } = result.question;
  const dialect = dialectOf(scenario, language);
  const prose = (text: string) => lined(text, 0);
  return [
    ...opening(result, dialect).map(prose),
    "",
    texts.steps[language],
    stepsTable(result, dialect),
    prose(fill(texts.settledNote, language, { n: result.seeds.length })),
    "",
    texts.sets[language],
    setsTable(result, dialect),
    "",
    ...[...remarks(result, dialect), ...worldLine(scenario, language)].map(prose),
  ].join("\n");
}

function opening({ question, values }: SeedSearch, language: Dialect): string[] {
  const { k, candidates, at, measure, towards, scenario } = question;
  const own = scenario.params[OWN_ZONES].value;
  const { mean, error } = meanOf(values[0].fresh);
  return [
    fill(texts.asked, language, {
      ...{
        k,
        c: candidates.length,
        at,
        outcome: spoken(measure.title, language),
        unit: spoken(measure.unit, language),
      },
      way: spoken(directions[towards], language),
    }),
    own === 0 ? spoken(texts.own, language) : fill(texts.beside, language, { n: own }),
    fill(texts.none, language, { n: number(mean), error: plusMinus(error) }),
  ];
}

function meanOf(values: Float64Array): { mean: number; error: number | null } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const n = values.length;
  return { mean, error: n > 1 ? Math.sqrt(squares / (n - 1) / n) : null };
}

const told = ({ difference: { mean, error } }: Gain) => signed(mean) + plusMinus(error);

function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

/** Whether the 95% interval of a difference holds nought. */
function isOpen({ difference: { mean, error } }: Gain): boolean {
  return error !== null && Math.abs(mean) <= 1.959964 * error;
}

function stepsTable({ question: { scenario }, steps }: SeedSearch, language: Dialect): string {
  const rows = steps.map(({ tried: [best, next] }, step) => [
    `  ${step + 1}`,
    provinceName(scenario, best.province, language),
    told(best.gain),
    next ? provinceName(scenario, next.province, language) : "-",
    next ? told(next.behind) + (isOpen(next.behind) ? spoken(texts.unsettled, language) : "") : "-",
  ]);
  return inColumns([
    ["  ", spoken(texts.province, language), ...texts.stepHead[languageOf(language)]],
    ...rows,
  ]);
}

function setsTable({ question: { scenario }, sets, random }: SeedSearch, language: Dialect): string {
  const effects = random.sets.map(({ gain }) => gain.difference.mean);
  const range = { n: RANDOM_SETS, a: signed(Math.min(...effects)), b: signed(Math.max(...effects)) };
  return inColumns([
    ["  ", ...texts.setHead[languageOf(language)]],
    ...sets.map(({ how, pilots, search, fresh, greedyBeyond }) => [
      `  ${spoken(ways[how], language)}`,
      namesOf(scenario, pilots, language),
      ...[told(search), told(fresh), how === "greedy" ? "" : told(greedyBeyond)],
    ]),
    [
      `  ${spoken(ways.random, language)}`,
      fill(texts.randomRange, language, range),
      ...["", told(random.together), told(random.greedyBeyond)],
    ],
  ]);
}

function remarks(result: SeedSearch, language: Dialect): string[] {
  const { sets, freshSeeds, steps } = result;
  const gains = [
    ...sets.flatMap(({ search, fresh }) => [search, fresh]),
    ...steps.flatMap(({ tried }) => tried.map(({ gain }) => gain)),
  ];
  if (gains.every(isNoGain)) return [spoken(texts.nothing, language), spoken(texts.pm, language)];
  const [{ search, fresh }] = sets;
  return [
    fill(texts.curse, language, { a: told(search), b: told(fresh), n: freshSeeds.length }),
    exactness(result, language),
    spoken(texts.how, language),
    spoken(texts.pm, language),
  ];
}

function exactness({ all, sets, question }: SeedSearch, language: Dialect): string {
  const { k, candidates, mostSets } = question;
  const ways = choose(candidates.length, k);
  if (all === null) return fill(texts.noExact, language, { all: ways, k, most: mostSets });
  const [first, second] = sets;
  const lead = second.search.difference.mean - first.search.difference.mean;
  const verdict =
    lead === 0 ? spoken(texts.same, language) : fill(texts.worse, language, { n: number(Math.abs(lead)) });
  return fill(texts.exact, language, { all: ways, k, verdict });
}
