import { type Chart, type EffectRow, type Estimate, effectRows, type Language } from "../../charts/index.js";
import { type Gain, OWN_ZONES, type SeedSearch } from "../../experiments/seed-search/index.js";
import { provinceName } from "../explain/names.js";
import { namesOf, tell, ways } from "./words.js";

/** The pictures of a search: the sets side by side, and each candidate alone. */
export function searchPictures(result: SeedSearch, hash: string, language: Language): Chart[] {
  const { measure, k } = result.question;
  const outcome = measure.title[language];
  const frame = { language, caption: searchCaption(result, hash, language) };
  const axis = tell("axis", language, { outcome, unit: measure.unit[language] });
  return [
    effectRows({
      ...frame,
      ...{ id: "pilot-sets", axis, rows: setRows(result, language) },
      title: tell("setsTitle", language, { k, outcome }),
      subtitle: tell("setsSubtitle", language),
    }),
    effectRows({
      ...frame,
      ...{ id: "pilot-candidates", axis, rows: candidateRows(result, language) },
      title: tell("candidatesTitle", language, { outcome }),
      subtitle: tell("candidatesSubtitle", language),
    }),
  ];
}

const estimateOf = ({ difference: { mean, error } }: Gain): Estimate => ({ mean, error });

function setRows({ question: { scenario }, sets, random }: SeedSearch, language: Language): EffectRow[] {
  const effects = random.sets.map(({ gain }) => gain.difference.mean);
  return [
    ...sets.map(({ how, pilots, search, fresh }) => ({
      id: how,
      name: tell("row", language, { way: ways[how][language], pilots: namesOf(scenario, pilots, language) }),
      ...{ seen: estimateOf(search), fresh: estimateOf(fresh), range: null },
    })),
    {
      id: "random",
      name: tell("randomRow", language, { n: random.sets.length }),
      ...{ seen: null, fresh: estimateOf(random.together) },
      range: [Math.min(...effects), Math.max(...effects)],
    },
  ];
}

function candidateRows({ question: { scenario }, steps }: SeedSearch, language: Language): EffectRow[] {
  return steps[0].tried.map(({ province, gain }) => ({
    id: province,
    name: provinceName(scenario, province, language),
    ...{ seen: estimateOf(gain), fresh: null, range: null },
  }));
}

/** Lines at the foot of a picture: what was run, with which seeds, what is assumed and what is not claimed. */
export function searchCaption(
  { question, seeds, freshSeeds }: SeedSearch,
  hash: string,
  language: Language,
): string[] {
  const { scenario, at } = question;
  const isAlone = scenario.params[OWN_ZONES].value === 0;
  const join = (texts: readonly string[]) => texts.join(language === "zh" ? "" : " ");
  return [
    tell("captionRuns", language, {
      ...{ title: scenario.title[language], id: scenario.id, at, n: seeds.length, m: freshSeeds.length },
      ...{ a: seeds[0], b: seeds[seeds.length - 1], step: scenario.step, hash: hash.slice(0, 8) },
      ...{ c: freshSeeds[0], d: freshSeeds[freshSeeds.length - 1] },
    }),
    join([tell("captionAssumed", language), tell(isAlone ? "captionOwn" : "captionBeside", language)]),
    tell("captionModel", language),
  ];
}
