import { checkValues } from "./anchors.js";

/** What equal values get: the first, the mean or the last of the ranks they share. */
export type Ties = "min" | "average" | "max";

/** Ranks from 1, of the smallest value ("ascending") or of the largest ("descending"). */
export function ranksOf(
  values: readonly number[],
  ties: Ties,
  direction: "ascending" | "descending",
): number[] {
  checkValues(values);
  const sign = direction === "ascending" ? 1 : -1;
  return values.map((value) => {
    const before = values.filter((other) => sign * other < sign * value).length;
    const equal = values.filter((other) => other === value).length;
    return before + { min: 1, average: (equal + 1) / 2, max: equal }[ties];
  });
}
