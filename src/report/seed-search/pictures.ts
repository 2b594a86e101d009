import {
  type Chart,
  type Dialect,
  type EffectRow,
  type Estimate,
  effectRows,
  type Language,
  spoken,
} from "../../charts/index.js";
import { type Gain, OWN_ZONES, type SeedSearch } from "../../experiments/seed-search/index.js";
import { countryOf } from "../claims.js";
import { dialectOf } from "../dialect.js";
import { provinceName } from "../explain/names.js";
import { worldLine } from "../world-line.js";
import { namesOf, tell, ways } from "./words.js";

/** The pictures of a search: the sets side by side, and each candidate alone. */
export function searchPictures(result: SeedSearch, hash: string, language: Language): Chart[] {
  const { scenario, measure, k } = result.question;
  const dialect = dialectOf(scenario, language);
  const outcome = spoken(measure.title, dialect);
  const frame = { language: dialect, caption: searchCaption(result, hash, language) };
  const axis = tell("axis", dialect, { outcome, unit: spoken(measure.unit, dialect) });
  return [
    effectRows({
      ...frame,
      ...{ id: "pilot-sets", axis, rows: setRows(result, dialect) },
      title: tell("setsTitle", dialect, { k, outcome }),
      subtitle: tell("setsSubtitle", language),
    }),
    effectRows({
      ...frame,
      ...{ id: "pilot-candidates", axis, rows: candidateRows(result, dialect) },
      title: tell("candidatesTitle", dialect, { outcome }),
      subtitle: tell("candidatesSubtitle", language),
    }),
  ];
}

const estimateOf = ({ difference: { mean, error } }: Gain): Estimate => ({ mean, error });

function setRows({ question: { scenario }, sets, random }: SeedSearch, language: Dialect): EffectRow[] {
  const effects = random.sets.map(({ gain }) => gain.difference.mean);
  return [
    ...sets.map(({ how, pilots, search, fresh }) => ({
      id: how,
      name: tell("row", language, {
        way: spoken(ways[how], language),
        pilots: namesOf(scenario, pilots, language),
      }),
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

function candidateRows({ question: { scenario }, steps }: SeedSearch, language: Dialect): EffectRow[] {
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
    tell("captionModel", language, { country: countryOf(scenario)[language] }),
    ...worldLine(scenario, language),
  ];
}
