import type { Language } from "../../charts/index.js";
import type { Words } from "../../engine/mechanism.js";
import type { Grid, Side } from "../../experiments/responses/index.js";
import { fill, number, percent } from "../explain/words.js";
import { factorName, valueText } from "../factor-names.js";

const texts = {
  jump: {
    en: "Jump between {path} = {a} and {b}{there}: by {size} beyond the trend on both sides.",
    zh: "{path}从{a}到{b}{there}出现转折：超出两侧趋势{size}。",
  },
  begins: {
    en: "Begins to move between {path} = {a} and {b}{there}; hardly before.",
    zh: "{path}从{a}到{b}{there}开始变化，此前几乎不变。",
  },
  ends: {
    en: "Hardly moves any more beyond the step from {path} = {a} to {b}{there}.",
    zh: "{path}从{a}到{b}{there}之后几乎不再变化。",
  },
  split: {
    en: "Runs end in two groups at {path} = {a}{there}: about {low} and {high}, {share} of them ({from} to {to}) in the upper one.",
    zh: "{path}为{a}时{there}模拟分为两组：约{low}与{high}，{share}（{from}至{to}）在较高一组。",
  },
  parting: {
    en: "From {path} = {a} to {b} the lines of {by} = {first} and {last} part, by up to {size}, and agree elsewhere: there the end depends on {by}, as between two folds.",
    zh: "{path}从{a}至{b}，{by}为{first}与{last}的两条线分开（最多{size}），别处一致：结局在此取决于{by}，如两个折点之间。",
  },
  there: { en: ", {path} = {a}", zh: "（{path}为{a}）" },
  more: { en: "And {n} more of this kind, marked in the picture.", zh: "另有{n}处同类，见图中标记。" },
  steps: {
    en: "Whether a jump is a leap or a slope too steep for these steps, only finer steps can tell.",
    zh: "是转折还是过快的变化，只有更细的取值才能看出。",
  },
  none: {
    en: "No change of regime can be told from a gradual change with these values and runs.",
    zh: "以这些取值与模拟，无法将任何变化与渐变区分。",
  },
  steepest: {
    en: "Steepest between {path} = {a} and {b}{there}: {share} of all the difference.",
    zh: "变化最大处：{path}从{a}到{b}{there}，占全部差异的{share}。",
  },
  unjudged: {
    en: "Jumps are not looked for: that takes four values of a number, and two runs of each point.",
    zh: "未查找转折：需要至少四个数值取值，且每点至少两次模拟。",
  },
  ungrouped: {
    en: "Groups of runs are not looked for: that takes 20 runs of each point.",
    zh: "未查找模拟的分组：需要每点至少20次模拟。",
  },
  constant: { en: "The outcome is the same at all points.", zh: "各点的结果均相同。" },
} as const satisfies Readonly<Record<string, Words>>;

/** A step with a smaller part of all the difference is not told of. */
const LEAST_SHARE = 0.01;
/** So many changes of a kind are told; the others are counted. */
const MOST = 3;

/** What the runs tell of changes of regime, and what they cannot, a sentence each. */
export function regimeWords(grid: Grid, language: Language): string[] {
  const { jumps, onsets, splits, partings, steepest, judged } = grid.regimes;
  if (steepest === null && sameEverywhere(grid)) return [texts.constant[language]];
  const found = [
    ...limited(
      jumps.map((each) => jumpWords(grid, each, language)),
      language,
    ),
    ...limited(
      onsets.map((each) => onsetWords(grid, each, language)),
      language,
    ),
    ...limited(
      splits.map((each) => splitWords(grid, each, language)),
      language,
    ),
    ...limited(
      partings.map((each) => partingWords(grid, each, language)),
      language,
    ),
  ];
  return [
    ...found,
    ...(jumps.length > 0 ? [texts.steps[language]] : []),
    ...(found.length === 0 && judged.steps ? [texts.none[language]] : []),
    ...(found.length === 0 && steepest !== null && steepest.share >= LEAST_SHARE
      ? [steepestWords(grid, steepest, language)]
      : []),
    ...(judged.steps ? [] : [texts.unjudged[language]]),
    ...(judged.groups ? [] : [texts.ungrouped[language]]),
  ];
}

function sameEverywhere({ levels }: Grid): boolean {
  const [first] = levels[0];
  return levels.flat().every(({ mean, q10, q90 }) => mean === first.mean && q10 === q90);
}

function limited(sentences: readonly string[], language: Language): string[] {
  const rest = sentences.length - MOST;
  return [...sentences.slice(0, MOST), ...(rest > 0 ? [fill(texts.more, language, { n: rest })] : [])];
}

type Along = { readonly over: "x" | "y"; readonly line: number };

/** The factor along which a line runs, its values around a step, and where the line lies. */
function stepOf({ x, y }: Grid, { over, line }: Along, at: number, language: Language) {
  const [side, other] = over === "x" || y === null ? [x, y] : [y, x];
  return {
    path: factorName(side.path, language),
    a: valueText(side.values[at], language),
    b: valueText(side.values[at + 1], language),
    there: thereWords(other, line, language),
  };
}

function thereWords(side: Side | null, k: number, language: Language): string {
  if (side === null) return "";
  return fill(texts.there, language, {
    path: factorName(side.path, language),
    a: valueText(side.values[k], language),
  });
}

type Regimes = Grid["regimes"];

function jumpWords(grid: Grid, { jump, ...along }: Regimes["jumps"][number], language: Language): string {
  return fill(texts.jump, language, { ...stepOf(grid, along, jump.at, language), size: withHalf(jump) });
}

function onsetWords(grid: Grid, { onset, ...along }: Regimes["onsets"][number], language: Language): string {
  const text = onset.quiet === "below" ? texts.begins : texts.ends;
  return fill(text, language, stepOf(grid, along, onset.at, language));
}

function splitWords({ x, y }: Grid, each: Regimes["splits"][number], language: Language): string {
  const { low, high, share, interval } = each.split;
  return fill(texts.split, language, {
    ...{ path: factorName(x.path, language), a: valueText(x.values[each.x], language) },
    ...{ there: thereWords(y, each.y, language), low: number(low), high: number(high) },
    ...{ share: percent(share), from: percent(interval[0]), to: percent(interval[1]) },
  });
}

function partingWords({ x, y }: Grid, parting: Regimes["partings"][number], language: Language): string {
  const values = y?.values ?? [];
  return fill(texts.parting, language, {
    path: factorName(x.path, language),
    ...{ a: valueText(x.values[parting.from], language), b: valueText(x.values[parting.to], language) },
    by: y === null ? "" : factorName(y.path, language),
    ...{ first: valueText(values[0], language), last: valueText(values[values.length - 1], language) },
    size: withHalf({ size: Math.abs(parting.size), half: parting.half }),
  });
}

function steepestWords(grid: Grid, steepest: NonNullable<Regimes["steepest"]>, language: Language): string {
  const step = stepOf(grid, steepest, steepest.at, language);
  return fill(texts.steepest, language, { ...step, share: percent(steepest.share) });
}

/** A size with half of its 95% interval; without luck there is none. */
function withHalf({ size, half }: { readonly size: number; readonly half: number }): string {
  return half > 1e-9 * Math.abs(size) ? `${number(size)} ± ${Number(half.toPrecision(2))}` : number(size);
}
