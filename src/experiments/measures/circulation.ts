import type { World } from "../../engine/world.js";
import { codifiedDay, ideaDay } from "../../model/ideas.js";
import type { Inputs } from "../../model/inputs.js";
import { codifiedStock } from "../../model/mechanisms/codification.js";
import { ideasTried } from "../../model/mechanisms/innovation.js";
import type { DerivedMeasure } from "./derived-measure.js";

/** Share of the ideas that some province has tried of which the centre has made a rule; 0 while none has been tried. */
export const ideasUp: DerivedMeasure = {
  name: "ideas-up",
  figure: "ideas_up",
  title: {
    en: "share of the ideas tried that have become rules of the centre",
    zh: "试过的创意中上升为中央规则的份额",
  },
  unit: { en: "share", zh: "份额" },
  range: [0, 1],
  from: [codifiedStock, ideasTried],
  of(world) {
    const [tried] = world.column(ideasTried);
    return tried > 0 ? world.column(codifiedStock)[0] / tried : 0;
  },
};

/** Mean time from the first trial of an idea to its rule; one that is no rule counts up to the day. */
export const lagFromTrial: DerivedMeasure = lag("trial", firstDay, {
  en: "codification lag from the first trial (no rule = last day)",
  zh: "从首次试行到上升为规则的天数（未上升按最后一天计）",
});

/** The same from the day on which a third province practises it, as many as the centre waits for by default. */
export const lagFromThird: DerivedMeasure = lag("third", thirdDay, {
  en: "codification lag from the third province (no rule = last day)",
  zh: "从第三个省采用到上升为规则的天数（未上升按最后一天计）",
});

function lag(
  since: string,
  start: (days: Float64Array) => number,
  title: DerivedMeasure["title"],
): DerivedMeasure {
  return {
    name: `lag-from-${since}`,
    figure: `lag_from_${since}`,
    title,
    unit: { en: "days", zh: "天" },
    range: [0, Number.POSITIVE_INFINITY],
    from: [...ideaDay, ...codifiedDay],
    of: (world, day = world.grid.until) => meanPassage(world, start, day),
  };
}

/** Mean, over the ideas that have come so far by a day, of the time from then to their rule, or to the day. */
function meanPassage(world: World<Inputs>, start: (days: Float64Array) => number, day: number): number {
  let sum = 0;
  let ideas = 0;
  for (let k = 0; k < ideaDay.length; k++) {
    const from = start(world.column(ideaDay[k]));
    if (from > day) continue;
    sum += Math.max(0, Math.min(world.column(codifiedDay[k])[0], day) - from);
    ideas += 1;
  }
  return ideas > 0 ? sum / ideas : 0;
}

function firstDay(days: Float64Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < days.length; i++) first = Math.min(first, days[i]);
  return first;
}

/** The third smallest; by comparisons, since with Math.min and Math.max it takes twice as long. */
function thirdDay(days: Float64Array): number {
  let first = Number.POSITIVE_INFINITY;
  let second = first;
  let third = first;
  for (let i = 0; i < days.length; i++) {
    const day = days[i];
    if (day >= third) continue;
    third = day < second ? second : day;
    if (day >= second) continue;
    second = day < first ? first : day;
    if (day < first) first = day;
  }
  return third;
}
