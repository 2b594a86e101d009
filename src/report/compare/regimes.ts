import {
  type Band,
  type Chart,
  type Dialect,
  languageOf,
  type RegimeMeasure,
  regimePanels,
  spoken,
} from "../../charts/index.js";
import type { Column } from "../../engine/column.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { formatDay } from "../../math/calendar.js";
import { institutions } from "../../model/institutions.js";
import { codifiedStock } from "../../model/mechanisms/codification.js";
import { duplication } from "../../model/mechanisms/duplication.js";
import { liberalisation } from "../../model/mechanisms/race.js";
import { effectiveSectors } from "../../model/mechanisms/sectors.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { bandOver } from "../pictures/bands.js";
import { courseOf } from "../pictures/courses.js";

const names = {
  plans: { en: "provinces with a plan", zh: "已发布规划的省份数" },
  liberalisation: { en: "liberalisation (0 to 1)", zh: "放开水平（0至1）" },
  ideas: { en: "rules made of ideas", zh: "创意成为的规则数" },
  sectors: { en: "effective sectors", zh: "有效产业数" },
  duplication: { en: "duplication (share of rivals)", zh: "重复（对手份额）" },
} as const;

/** The regimes of the model other than the default whose every switch a scenario has. */
export function regimesOf({ params, mechanisms }: Scenario): string[] {
  return [...institutions]
    .filter(([, { params: set, mechanisms: on }]) => Object.keys(set).length + Object.keys(on).length > 0)
    .filter(
      ([, { params: set, mechanisms: on }]) =>
        Object.entries(set).every(([path, value]) => params[path]?.value === value) &&
        Object.entries(on).every(([name, isOn]) => mechanisms[name] === isOn),
    )
    .map(([name]) => name);
}

/** Regimes side by side, where the scenarios of a comparison differ in their institutions; otherwise nothing. */
export function regimePictures(
  ensembles: readonly Ensemble[],
  frame: { readonly language: Dialect; readonly caption: readonly string[] },
): Chart[] {
  const distinct = new Set(ensembles.map(({ scenario }) => regimesOf(scenario).join(" ")));
  if (distinct.size < 2) return [];
  const [{ baseDay, series, seeds }] = ensembles;
  return [
    regimePanels({
      ...frame,
      baseDate: formatDay(baseDay),
      days: series.days,
      pairs: seeds.length,
      regimes: ensembles.map(({ scenario }) => ({
        id: scenario.id,
        name: scenario.title[languageOf(frame.language)],
      })),
      measures: measuresOf(ensembles, frame.language),
    }),
  ];
}

/** The outcomes that at least one regime has. */
function measuresOf(ensembles: readonly Ensemble[], language: Dialect): RegimeMeasure[] {
  const recorded = (
    column: Column,
    mechanism: string,
    name: { en: string; zh: string },
    decimals: number,
  ) => ({
    ...{ id: column.name, name: spoken(name, language), decimals },
    bands: ensembles.map((each) => (isEverOn(each.scenario, mechanism) ? bandOf(each, column) : null)),
  });
  return [
    { id: "plans", name: spoken(names.plans, language), decimals: 0, bands: ensembles.map(plansOf) },
    recorded(liberalisation, "race", names.liberalisation, 2),
    recorded(codifiedStock, "codification", names.ideas, 1),
    recorded(effectiveSectors, "sectors", names.sectors, 1),
    recorded(duplication, "duplication", names.duplication, 2),
  ].filter(({ bands }) => bands.some((band) => band !== null));
}

function bandOf(ensemble: Ensemble, column: Column): Band | null {
  const course = courseOf(ensemble, column);
  const { length } = ensemble.series.days;
  return course
    ? bandOver(length, ensemble.seeds.length, (day, run) => course.mean[run * length + day])
    : null;
}

function plansOf({ outcomes, series, seeds }: Ensemble): Band {
  const published = seeds.map((_, run) => outcomes.ofRun(outcomes.values.published, run));
  return bandOver(
    series.days.length,
    seeds.length,
    (day, run) => published[run].filter((each) => each <= series.days[day]).length,
  );
}
