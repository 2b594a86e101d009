import type { Language } from "../../charts/index.js";
import {
  type Effect,
  type FigureEffect,
  isNoEffect,
  type PairedEffects,
  type ProvinceEffect,
} from "../../experiments/compare/index.js";
import { dialectOf } from "../dialect.js";
import { placeOf } from "../pictures/subject.js";
import { intervalInWords, plain } from "./durations.js";
import { nameOfFigure, tell, type words } from "./words.js";

type Word = keyof typeof words;
/** What it is called when a number falls and when it rises. */
type Ways = readonly [Word, Word];
const COUNTED: Ways = ["fewer", "more"];
const MEASURED: Ways = ["lower", "higher"];

/** What becomes of the day of a province's plan, in one sentence. */
export function provinceSentence(of: ProvinceEffect, contrast: PairedEffects, language: Language): string {
  const { effect, id } = of;
  const place = placeOf(contrast.scenario.scenario, id);
  const name = language === "zh" ? place.zhShort : place.en;
  const { pairs, difference } = effect;
  if (isNoEffect(effect)) return tell(language, "allSame", { name, pairs });
  const parts = [turnsInWords(effect, ["earlier", "later"], language), ...flips(effect, contrast, language)];
  if (difference) {
    const { q10: low, q50: middle, q90: high } = difference;
    const where = difference.n < pairs ? tell(language, "whereBoth", { n: difference.n }) : "";
    parts.push(where + intervalInWords({ low, middle, high }, "median", language));
  } else parts.push(tell(language, "noBoth"));
  const told = parts.filter((part) => part !== "").join(tell(language, "semicolon"));
  return `${name}${tell(language, "colon")}${told}${tell(language, "fullStop")}`;
}

/** "in 83 of 100 pairs earlier, in 12 later, in 5 the same": the commonest first, what never happens left out. */
function turnsInWords({ turns, pairs }: Effect, [lower, higher]: Ways, language: Language) {
  const counts = [
    { n: turns.lower, what: lower },
    { n: turns.higher, what: higher },
    { n: turns.same, what: "same" as Word },
    { n: turns.neither, what: "neither" as Word },
  ];
  return counts
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ n, what }, k) =>
      tell(language, k === 0 ? "first" : "next", { n, pairs, what: tell(language, what) }),
    )
    .join(tell(language, "comma"));
}

/** Plans that only one of the two scenarios has; they are no differences of days. */
function flips({ turns }: Effect, { baseline, scenario }: PairedEffects, language: Language): string[] {
  const only = (n: number, { id }: { readonly id: string }) =>
    n > 0 ? [tell(language, "onlyIn", { n, where: id })] : [];
  return [...only(turns.gained, scenario.scenario), ...only(turns.lost, baseline.scenario)];
}

/** The effect on the country, in one sentence; `told` says how the effect on a figure is put into words. */
export function nationSentence(
  contrast: PairedEffects,
  language: Language,
  told: typeof effectInWords = effectInWords,
): string {
  const { baseline, scenario, figures, provinces } = contrast;
  const dialect = dialectOf(scenario.scenario, language);
  const names = { scenario: scenario.scenario.id, baseline: baseline.scenario.id };
  const all = [...figures, ...provinces];
  if (all.every(({ effect }) => isNoEffect(effect)))
    return tell(dialect, "nothing", { ...names, pairs: baseline.seeds.length });
  return tell(dialect, "nation", {
    ...names,
    adopters: told(figureOf(figures, "adopters"), language),
    time: told(figureOf(figures, "restricted_mean_toa"), language),
    note: baseline.seeds.length > 1 ? tell(language, "errorNote") : "",
  });
}

/** What becomes of one figure of the country, in one sentence. */
export function figureSentence(of: FigureEffect, language: Language): string {
  const name = nameOfFigure(of.figure, language);
  return `${name}${tell(language, "colon")}${effectInWords(of, language)}${tell(language, "fullStop")}`;
}

/** The same without the name of the figure. */
export function effectInWords({ figure, kind, effect }: FigureEffect, language: Language): string {
  const ways = figure === "adopters" ? COUNTED : MEASURED;
  return kind === "level" ? levelInWords(effect, ways, language) : timeInWords(effect, language);
}

function figureOf(figures: readonly FigureEffect[], name: string): FigureEffect {
  const found = figures.find(({ figure }) => figure === name);
  if (!found) throw new RangeError(`no figure is called ${name}`);
  return found;
}

function levelInWords(effect: Effect, ways: Ways, language: Language): string {
  const turns = turnsInWords(effect, ways, language);
  if (!effect.difference) return turns;
  const { mean, error, q10, q90 } = effect.difference;
  const spread = error === null ? "" : tell(language, "error", { e: plain(error) });
  const middle = tell(language, "mean", { d: signedPlain(mean) }) + spread;
  const interval = tell(language, "oneSided", { a: signedPlain(q10), b: signedPlain(q90) });
  return `${turns}${tell(language, "semicolon")}${middle}${tell(language, "comma")}${interval}`;
}

function timeInWords(effect: Effect, language: Language): string {
  const turns = turnsInWords(effect, ["earlier", "later"], language);
  if (!effect.difference) return turns;
  const { mean: middle, error, q10: low, q90: high } = effect.difference;
  return (
    turns + tell(language, "semicolon") + intervalInWords({ low, middle, high, error }, "mean", language)
  );
}

/** A number with its sign as people write it. */
export function signedPlain(value: number): string {
  const text = plain(Math.abs(value));
  return text === "0" ? "0" : `${value < 0 ? "−" : "+"}${text}`;
}
