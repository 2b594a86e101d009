import {
  type Chart,
  instrumentBreadth,
  instrumentShares,
  policyIntensity,
  spoken,
} from "../../charts/index.js";
import { dayOf } from "../../math/calendar.js";
import { categories } from "../../model/mechanisms/instruments.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { intervalOf } from "./bands.js";
import type { Subject } from "./subject.js";

const arbitrary = {
  en: "The data say how many categories a province uses, not which: that symbols are the commonest and authority the rarest is an arbitrary choice.",
  zh: "数据只给出各省使用的类别数，未给出具体类别：象征类最常见、权威类最少见只是任意设定。",
};

/** Number of categories of instruments, and so the greatest breadth. */
const MOST = categories.length;

/** Pictures of how many policies follow, and of what kinds. */
export function policyPictures(subject: Subject): Chart[] {
  const { ensemble, seen, baseDate, language, caption } = subject;
  const { outcomes, scenario, baseDay } = ensemble;
  const untilDay = dayOf(scenario.data.countUntil) - baseDay;
  const frame = { language, caption, baseDate, untilDay };
  const runs = Array.from({ length: outcomes.runs }, (_, run) => run);
  const countOf = (values: Float64Array, run: number, test: (value: number) => boolean) =>
    seen.filter(({ index }) => test(values[run * outcomes.provinces + index])).length;
  const pictures = [
    policyIntensity({
      ...frame,
      rows: seen.flatMap(({ place, index, observed: { intensity: observed } }) => {
        const simulated = intervalOf(outcomes.ofProvince(outcomes.values.intensity, index));
        return observed === null ? [] : [{ place, observed, simulated }];
      }),
    }),
  ];
  if (!isEverOn(scenario, "instruments")) return pictures;
  const breadths = Array.from({ length: MOST + 1 }, (_, breadth) => breadth);
  return [
    ...pictures,
    instrumentBreadth({
      ...frame,
      observed: breadths.map((breadth) => seen.filter(({ observed }) => observed.breadth === breadth).length),
      simulated: breadths.map((breadth) =>
        intervalOf(runs.map((run) => countOf(outcomes.values.breadth, run, (value) => value === breadth))),
      ),
    }),
    instrumentShares({
      ...frame,
      caption: [spoken(arbitrary, language), ...caption],
      provinces: seen.length,
      rows: categories.map((category, c) => ({
        category,
        observed: null,
        simulated: intervalOf(
          runs.map((run) => countOf(outcomes.opened[c], run, (day) => day <= untilDay) / seen.length),
        ),
      })),
    }),
  ];
}
