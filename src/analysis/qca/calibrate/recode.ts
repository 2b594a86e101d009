import { refuse } from "../input-error.js";

/** Ordinal recoding: each category (a raw value) gets the membership it is mapped to. */
export function recodedMembership(
  values: readonly number[],
  memberships: ReadonlyMap<number, number>,
): number[] {
  const unknown = [...new Set(values)].filter((value) => !memberships.has(value));
  const outside = [...memberships].filter(([, membership]) => !(membership >= 0 && membership <= 1));
  refuse(
    ...unknown.map((value) => ({
      where: "category",
      found: String(value),
      allowed: [...memberships.keys()].join(", "),
      cure: "Give it a membership",
    })),
    ...outside.map(([category, membership]) => ({
      where: `membership of category ${category}`,
      found: String(membership),
      allowed: "0 to 1",
      cure: "Give it as a share",
    })),
  );
  return values.map((value) => memberships.get(value)!);
}
