import type { Language } from "../../charts/index.js";
import type { Bilingual } from "../../data/provinces.js";
import {
  type Contrast,
  comparing,
  contrastsOf,
  type FigureEffect,
  mismatches,
  type ProvinceEffect,
  runsNeeded,
} from "../../experiments/compare/index.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { figureSentence, nationSentence, provinceSentence } from "../../report/compare/sentences.js";
import type { ScenarioFiles } from "../scenario-files.js";
import { Faulty, read } from "./read.js";
import type { Answer, Compared, ComparedFigure, ComparedProvince, TitledFile } from "./request.js";

/** Runs two scenarios on the seeds of the first and says what differs. */
export function* compare(
  { baseline, scenario }: { readonly baseline: TitledFile; readonly scenario: TitledFile },
  files: ScenarioFiles,
): Generator<Answer> {
  const both = [named(baseline, files), named(scenario, files)] as const;
  const apart = mismatches(...both);
  if (apart.length > 0)
    throw new Faulty(apart.map((each) => `${each.what}: ${each.baseline} / ${each.scenario}`));
  const of = runsNeeded(both);
  const steps = comparing(both);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { kind: "progress", done: step.value, of };
  const [contrast] = contrastsOf(step.value);
  yield { kind: "comparison", comparison: compared(contrast!, [baseline.title, scenario.title]) };
}

const named = ({ title, text }: TitledFile, files: ScenarioFiles) => read({ name: title.en, text }, files);

function compared(contrast: Contrast, titles: readonly [Bilingual, Bilingual]): Compared {
  const { seeds } = contrast.baseline;
  return {
    seeds,
    pairs: seeds.length,
    sentence: inBoth((language) => nationSentence(titled(contrast, titles, language), language)),
    provinces: contrast.provinces.map((province) => comparedProvince(province, contrast, titles)),
    figures: contrast.figures.map(comparedFigure),
  };
}

function comparedProvince(
  province: ProvinceEffect,
  contrast: Contrast,
  titles: readonly [Bilingual, Bilingual],
): ComparedProvince {
  const { turns, restricted } = province.effect;
  return {
    id: province.id,
    median: restricted!.q50,
    low: restricted!.q10,
    high: restricted!.q90,
    earlier: turns.lower,
    later: turns.higher,
    gained: turns.gained,
    lost: turns.lost,
    sentence: inBoth((language) => provinceSentence(province, titled(contrast, titles, language), language)),
  };
}

const inBoth = (tell: (language: Language) => string): Bilingual => ({ en: tell("en"), zh: tell("zh") });

/** The contrast with its scenarios under the titles that a language has for them. */
function titled(
  contrast: Contrast,
  [first, second]: readonly [Bilingual, Bilingual],
  language: Language,
): Contrast {
  const under = (ensemble: Ensemble, title: Bilingual): Ensemble => ({
    ...ensemble,
    scenario: { ...ensemble.scenario, id: title[language] },
  });
  return {
    ...contrast,
    baseline: under(contrast.baseline, first),
    scenario: under(contrast.scenario, second),
  };
}

function comparedFigure(of: FigureEffect): ComparedFigure {
  const { turns, difference } = of.effect;
  return {
    figure: of.figure,
    lower: turns.lower,
    higher: turns.higher,
    same: turns.same,
    mean: difference?.mean ?? null,
    error: difference?.error ?? null,
    sentence: inBoth((language) => figureSentence(of, language)),
  };
}
