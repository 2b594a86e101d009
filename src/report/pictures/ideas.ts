import { type Chart, type CirculationYear, circulation, type IdeaWay } from "../../charts/index.js";
import type { IdeaFlows } from "../../experiments/idea-flows.js";
import { yearsBetween } from "../../experiments/years.js";
import { intervalOf } from "./bands.js";
import type { Subject } from "./subject.js";

/** How ideas circulate between centre and provinces, year by year. */
export function circulationPictures({ ensemble, language, caption }: Subject): Chart[] {
  const { flows, baseDay, from, until, seeds } = ensemble;
  if (flows === null) return [];
  const years = yearsBetween(baseDay, from, until).map(({ year }, k): CirculationYear => {
    const spread = (way: IdeaWay) => intervalOf(ofPeriod(flows, way, k, seeds.length));
    const mean = (way: IdeaWay) =>
      ofPeriod(flows, way, k, seeds.length).reduce((sum, value) => sum + value, 0) / seeds.length;
    return { year, mean: byWay(mean), spread: byWay(spread) };
  });
  return [circulation({ language, caption, years })];
}

function byWay<T>(value: (way: IdeaWay) => T): Record<IdeaWay, T> {
  return {
    invented: value("invented"),
    copied: value("copied"),
    codified: value("codified"),
    promoted: value("promoted"),
  };
}

function ofPeriod({ counts, edges }: IdeaFlows, way: IdeaWay, period: number, runs: number): number[] {
  return Array.from({ length: runs }, (_, run) => counts[way][run * (edges.length - 1) + period]);
}
