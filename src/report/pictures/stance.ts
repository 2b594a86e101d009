import { okabeIto, STRICT } from "../../charts/drawing/palette.js";
import { type Chart, type Phase, type Strip, spoken, stanceRibbon } from "../../charts/index.js";
import type { Column } from "../../engine/column.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { dayOf } from "../../math/calendar.js";
import { alarm } from "../../model/mechanisms/accidents.js";
import { regulatoryPressure, slump, technologicalPressure } from "../../model/mechanisms/pressures.js";
import { perceivedRisk } from "../../model/mechanisms/risk.js";
import { securityWeight } from "../../model/mechanisms/stance.js";
import type { Words } from "../../scenario/scenario.js";
import { PROVINCES } from "../../scenario/units.js";
import { bandOver } from "./bands.js";
import { courseOf, meanCourse } from "./courses.js";
import type { Subject } from "./subject.js";

/** The phases of Qiao-Franco & van Beek, section 1.2; the third begins with the race to catch up. */
const phases = [
  { from: "2015-01-01", en: "2015-18: growth", zh: "2015—18：发展优先" },
  { from: "2019-01-01", en: "2019 on: more cautious", zh: "2019起：更重安全" },
  { from: "2022-01-01", en: "2022 on: catching up", zh: "2022起：国际竞争" },
] as const;

const pressures: readonly { column: Column; colour: string; en: string; zh: string }[] = [
  { column: perceivedRisk, colour: STRICT, en: "risk as seen", zh: "所见风险" },
  { column: alarm, colour: STRICT, en: "alarm", zh: "警觉" },
  { column: regulatoryPressure, colour: STRICT, en: "regulation (EU)", zh: "境外监管" },
  { column: technologicalPressure, colour: okabeIto.green, en: "technology (US)", zh: "境外技术" },
  { column: slump, colour: okabeIto.green, en: "slump", zh: "经济下行" },
];

/** The stance of the centre over time, with what presses on it. */
export function ribbonPicture(subject: Subject): Chart {
  const { ensemble, baseDate, language, caption } = subject;
  const { series, outcomes } = ensemble;
  const { days } = series;
  const course = courseOf(ensemble, securityWeight);
  return stanceRibbon({
    ...{ language, caption, baseDate, days },
    weight: bandOver(days.length, outcomes.runs, (day, run) => course?.mean[run * days.length + day] ?? null),
    phases: phasesOf(ensemble).map(({ from, ...name }): Phase => ({ from, name: spoken(name, language) })),
    pressures: pressures.flatMap((pressure) => stripOf(pressure, subject)),
  });
}

/** The phases of China's history by the day on which they begin; of another country none is known. */
function phasesOf({ scenario, baseDay, from }: Ensemble): (Words & { readonly from: number })[] {
  if (scenario.units !== PROVINCES) return [{ from, en: "all the time", zh: "全部时间" }];
  return phases.map((phase) => ({ ...phase, from: dayOf(phase.from) - baseDay }));
}

/** How strongly it presses, mean over the runs; what is dated is marked by the deeper shade that follows. */
function stripOf({ column, colour, ...name }: (typeof pressures)[number], subject: Subject): Strip[] {
  const { ensemble, language } = subject;
  if (!courseOf(ensemble, column)) return [];
  const values = meanCourse(ensemble, column);
  if (values.every((value) => value === 0)) return [];
  const { days } = ensemble.series;
  const cells = days
    .slice(0, -1)
    .map((from, k) => ({ from, to: days[k + 1], shade: Math.min(1, values[k]), text: "" }));
  return [{ name: spoken(name, language), colour, cells }];
}
