import { okabeIto, STRICT } from "../../charts/drawing/palette.js";
import { type CalendarSignal, type Chart, type Strip, signalCalendar, spoken } from "../../charts/index.js";
import type { Column } from "../../engine/column.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { yearsBetween } from "../../experiments/years.js";
import { formatDay } from "../../math/calendar.js";
import type { Signal } from "../../model/inputs.js";
import { credibilityOf, facilitation, restriction, signal } from "../../model/mechanisms/central-signals.js";
import { codifiedStock } from "../../model/mechanisms/codification.js";
import { pilotCount } from "../../model/mechanisms/pilots.js";
import { crackdown } from "../../model/mechanisms/stance.js";
import type { Scenario } from "../../scenario/scenario.js";
import { courseOf, meanCourse, valueOn } from "./courses.js";
import { signalName } from "./signal-marks.js";
import type { Subject } from "./subject.js";

const ranks = {
  law: { en: "law", zh: "法律" },
  "state-council": { en: "State Council", zh: "国务院" },
  ministry: { en: "ministries", zh: "部委" },
  guidance: { en: "guidance", zh: "指引" },
} as const;

const texts = {
  dilutes: { en: ", softens {n}", zh: "，减弱{n}" },
  issuers: { en: ", {n} issuers", zh: "，{n}个部门" },
  rules: { en: "rules made, a year", zh: "每年规则数" },
  zones: { en: "pilot zones, a year", zh: "每年试验区数" },
  crackdown: { en: "crackdown (runs)", zh: "整治" },
} as const;

/** The calendar of central signals, with what the centre does in answer to the provinces. */
export function calendarPicture(subject: Subject): Chart {
  const { ensemble, baseDate, language, caption } = subject;
  const within = ensemble.signals.filter(({ day }) => day >= ensemble.from && day <= ensemble.until);
  return signalCalendar({
    ...{ language, caption, baseDate },
    days: ensemble.series.days,
    step: ensemble.scenario.step,
    signals: within.map((each) => shown(each, within, subject)),
    heard: meanCourse(ensemble, signal),
    facilitation: meanCourse(ensemble, facilitation),
    restriction: meanCourse(ensemble, restriction),
    answers: answersOf(subject),
  });
}

function shown(one: Signal, all: readonly Signal[], { ensemble, language }: Subject): CalendarSignal {
  const { id, day, modality, interim, tier, issuers } = one;
  const values = credibilities(ensemble.scenario, formatDay(ensemble.baseDay + day));
  const strength = (as: Signal) => (as.force * credibilityOf(as, values)) / values.stateCouncil;
  const joint = issuers > 1 ? spoken(texts.issuers, language).replace("{n}", String(issuers)) : "";
  const draft = all.findIndex((each) => each.id === one.dilutes);
  const softer = draft < 0 ? "" : spoken(texts.dilutes, language).replace("{n}", String(draft + 1));
  return {
    ...{ id, day, modality, interim },
    name: signalName(id, language),
    note: spoken(ranks[tier], language) + joint + softer,
    force: strength(one),
    standing: strength({ ...one, interim: false }),
  };
}

/** Parameters of credibility in force on a date. */
function credibilities({ params, changes }: Scenario, date: string) {
  const setting = (name: string) =>
    changes.reduce(
      (value, { at, set }) => (at <= date ? (set[`signals.${name}`] ?? value) : value),
      params[`signals.${name}`].value,
    );
  return {
    law: setting("law"),
    stateCouncil: setting("stateCouncil"),
    ministry: setting("ministry"),
    guidance: setting("guidance"),
    doubt: setting("doubt"),
    interimDiscount: setting("interimDiscount"),
  };
}

/** What the centre does in answer, year by year, as far as it is on. */
function answersOf({ ensemble, language }: Subject): Strip[] {
  const grown = [
    [codifiedStock, spoken(texts.rules, language)],
    [pilotCount, spoken(texts.zones, language)],
  ] as const;
  return [
    ...grown.flatMap(([column, name]) =>
      courseOf(ensemble, column) ? [yearly(ensemble, column, name)] : [],
    ),
    ...(courseOf(ensemble, crackdown) ? [crackdownStrip(ensemble, spoken(texts.crackdown, language))] : []),
  ];
}

/** By how much a stock grows in each year, mean over the runs. */
function yearly(ensemble: Ensemble, column: Column, name: string): Strip {
  const stock = meanCourse(ensemble, column);
  const { days } = ensemble.series;
  const growth = yearsBetween(ensemble.baseDay, ensemble.from, ensemble.until).map(({ from, to }) => ({
    ...{ from, to },
    value: valueOn(days, stock, to) - valueOn(days, stock, from),
  }));
  const most = Math.max(...growth.map(({ value }) => value), 1e-9);
  return {
    ...{ name, colour: okabeIto.sky },
    cells: growth.map(({ from, to, value }) => ({
      ...{ from, to, shade: (0.7 * value) / most },
      text: value.toFixed(1),
    })),
  };
}

/** In what share of the runs there is a crackdown. */
function crackdownStrip(ensemble: Ensemble, name: string): Strip {
  const { series, outcomes } = ensemble;
  const { days } = series;
  const course = courseOf(ensemble, crackdown);
  const share = days.map((_, day) => {
    let under = 0;
    for (let run = 0; run < outcomes.runs; run++)
      if ((course?.mean[run * days.length + day] ?? 0) > 0) under++;
    return under / outcomes.runs;
  });
  const cells = days.slice(0, -1).map((from, k) => ({ from, to: days[k + 1], shade: share[k], text: "" }));
  return { name, colour: STRICT, cells };
}
