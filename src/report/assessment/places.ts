import type { Language } from "../../charts/index.js";
import type { Assessment } from "../../experiments/assessment/index.js";

/**
 * Distribution functions of the places of what happened in its forecast: a value that fills a part of the forecast, as a
 * count or no plan by the end does, is spread evenly over it (Czado, Gneiting & Held 2009).
 */
export function placeSeries(
  { plans, counts }: Assessment["scores"],
  at: readonly number[],
  language: Language,
): { id: string; name: string; ecdf: number[] }[] {
  const [fitted] = plans;
  const series = [
    {
      id: "plans",
      name: { en: "days of plans", zh: "规划日数" },
      pits: fitted.scores.provinces.map(({ pit }) => pit),
    },
    ...(counts
      ? [
          {
            id: "policies",
            name: { en: "numbers of policies", zh: "政策数量" },
            pits: counts.policies[0].scores.provinces.map(({ pit }) => pit),
          },
        ]
      : []),
    ...(counts?.breadth
      ? [
          {
            id: "breadth",
            name: { en: "breadths of instruments", zh: "工具广度" },
            pits: counts.breadth[0].scores.provinces.map(({ pit }) => pit),
          },
        ]
      : []),
  ];
  return series.map(({ id, name, pits }) => ({
    ...{ id, name: name[language] },
    ecdf: at.map((point) => pits.reduce((sum, pit) => sum + shareBelow(pit, point), 0) / pits.length),
  }));
}

/** Share of a place from `from` to `to` that lies at or below a point. */
function shareBelow([from, to]: readonly [number, number], point: number): number {
  if (point >= to) return 1;
  return point <= from ? 0 : (point - from) / (to - from);
}
