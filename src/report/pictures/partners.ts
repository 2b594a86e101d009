import { okabeIto } from "../../charts/drawing/palette.js";
import {
  type Chart,
  type NamedBand,
  nationalSeries,
  type Strip,
  type StripCell,
  spoken,
} from "../../charts/index.js";
import type { Column } from "../../engine/column.js";
import { infrastructureAbroad, rulesAbroad } from "../../model/mechanisms/silk-road.js";
import {
  partnerStage,
  partnersConnected,
  partnersFollowing,
  stages,
} from "../../model/mechanisms/silk-road-partners.js";
import { bandOver } from "./bands.js";
import { courseOf } from "./courses.js";
import type { Subject } from "./subject.js";

const texts = {
  title: { en: "Six made-up partners one by one, beside the share of many", zh: "六个虚构国家，与多国平均" },
  subtitle: {
    en: "A thought experiment: partners are made up, no country is meant; sizes are documented defaults",
    zh: "思想实验：国家为虚构，并非任何实际国家；参数大小为有记录的默认值",
  },
  unit: { en: "share of partners", zh: "国家的份额" },
  infrastructureMany: { en: "infrastructure, many", zh: "基础设施，多国" },
  infrastructureSix: { en: "infrastructure, six", zh: "基础设施，六国" },
  rulesMany: { en: "rules, many", zh: "规则，多国" },
  rulesSix: { en: "rules, six", zh: "规则，六国" },
  partner: { en: "partner {n}, seed {seed}", zh: "虚构国家{n}，种子{seed}" },
  infrastructure: { en: "infrastructure", zh: "基础设施" },
  rules: { en: "rules", zh: "规则" },
} as const;

const lines = [
  [infrastructureAbroad, "infrastructureMany", false],
  [partnersConnected, "infrastructureSix", true],
  [rulesAbroad, "rulesMany", false],
  [partnersFollowing, "rulesSix", true],
] as const;

/** Steps of single partners against the smooth shares of many, and beneath them each partner in the first run. */
export function partnersPictures(subject: Subject): Chart[] {
  const { ensemble, baseDate, language, caption } = subject;
  if (!courseOf(ensemble, partnersConnected)) return [];
  return [
    nationalSeries({
      ...{ language, caption, baseDate, id: "partners" },
      title: spoken(texts.title, language),
      subtitle: spoken(texts.subtitle, language),
      unit: spoken(texts.unit, language),
      days: ensemble.series.days,
      series: lines.flatMap(([column, name, stepped]) =>
        lineOf(subject, column, spoken(texts[name], language), stepped),
      ),
      events: [],
      beneath: partnerStage.map((column, k) => stripOf(subject, column, k + 1)),
    }),
  ];
}

function lineOf({ ensemble }: Subject, column: Column, name: string, stepped: boolean): NamedBand[] {
  const course = courseOf(ensemble, column);
  const days = ensemble.series.days.length;
  if (!course) return [];
  const band = bandOver(days, ensemble.outcomes.runs, (day, run) => course.mean[run * days + day]);
  return [{ id: column.name, name, band, stepped }];
}

/** What a partner has in the first run, from each change to the next. */
function stripOf({ ensemble, language }: Subject, column: Column, n: number): Strip {
  const { days } = ensemble.series;
  const stage = courseOf(ensemble, column)?.mean.subarray(0, days.length) ?? new Float64Array(days.length);
  const firstAt = (least: number) => {
    const k = stage.findIndex((at) => at >= least);
    return k < 0 ? days[days.length - 1] : days[k];
  };
  const [imports, follows, ends] = [
    firstAt(stages.infrastructure),
    firstAt(stages.rules),
    days[days.length - 1],
  ];
  const cell = (from: number, to: number, shade: number, text: string): StripCell[] =>
    from < to ? [{ from, to, shade, text }] : [];
  return {
    name: spoken(texts.partner, language)
      .replace("{n}", String(n))
      .replace("{seed}", String(ensemble.seeds[0])),
    colour: okabeIto.blue,
    cells: [
      ...cell(imports, follows, 0.3, spoken(texts.infrastructure, language)),
      ...cell(follows, ends, 1, spoken(texts.rules, language)),
    ],
  };
}
