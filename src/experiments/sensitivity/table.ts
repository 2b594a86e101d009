import { type Estimate, halfWidth } from "../../analysis/sensitivity/index.js";
import type { Cell, Table } from "../../math/table.js";
import type { Sensitivity } from "./analysis.js";

/**
 * Indices of outcomes, one number a row: outcome, factor, the other factor of a pair, name of the index, value, the ends
 * of its 95% interval, and the number of points.
 */
export function sensitivityTable(analyses: readonly Sensitivity[]): Table {
  return {
    columns: ["outcome", "factor", "other", "index", "value", "lower", "upper", "points"],
    rows: analyses.flatMap((each) =>
      rowsOf(each).map(([factor, other, index, { value, error }]): Cell[] => {
        const half = halfWidth({ value, error });
        const ends = half === null ? [null, null] : [value - half, value + half];
        return [each.outcome, factor, other, index, value, ...ends, each.points];
      }),
    ),
  };
}

type Row = readonly [factor: string | null, other: string | null, index: string, of: Estimate];

function rowsOf({ findings, noise }: Sensitivity): Row[] {
  const shares: Row[] =
    noise === undefined
      ? []
      : [
          [null, null, "share_factors", noise.factors],
          ...(noise.seeds === null ? [] : [[null, null, "share_seeds", noise.seeds] as const]),
          [null, null, "share_noise", noise.noise],
        ];
  return [...indexRows(findings), ...shares];
}

const exactly = (value: number): Estimate => ({ value, error: null });

function indexRows(findings: Sensitivity["findings"]): Row[] {
  switch (findings.kind) {
    case "constant":
      return [];
    case "one-at-a-time":
      return findings.rows.flatMap(({ name, steps }) =>
        steps.map(({ value, effect }): Row => [name, null, `effect of ${value}`, effect]),
      );
    case "morris":
      return findings.rows.flatMap(({ name, mu, muStar, sigma }): Row[] => [
        [name, null, "mu_star", muStar],
        ...(mu === null ? [] : [[name, null, "mu", exactly(mu)] as const]),
        ...(sigma === null ? [] : [[name, null, "sigma", exactly(sigma)] as const]),
      ]);
    case "given":
      return findings.rows.flatMap(({ name, first, pawn, pawnByChance }): Row[] => [
        [name, null, "first", first],
        [name, null, "first_by_chance", exactly(first.byChance)],
        [name, null, "pawn_median", exactly(pawn.median)],
        [name, null, "pawn_maximum", exactly(pawn.maximum)],
        [name, null, "pawn_by_chance", exactly(pawnByChance)],
      ]);
    case "sobol":
      return sobolRows(findings);
  }
}

function sobolRows({
  names,
  indices,
  withoutChance,
}: Extract<Sensitivity["findings"], { kind: "sobol" }>): Row[] {
  const { first, total, second } = indices;
  const pairs = (second ?? []).flatMap((row, j) =>
    row.map((each, k): Row => [names[j], names[j + 1 + k], "second", each]),
  );
  const cleared = names.flatMap((name, k): Row[] =>
    withoutChance === null
      ? []
      : [
          [name, null, "first_without_chance", exactly(withoutChance.first[k])],
          [name, null, "total_without_chance", exactly(withoutChance.total[k])],
        ],
  );
  return [
    ...names.flatMap((name, k): Row[] => [
      [name, null, "first", first[k]],
      [name, null, "total", total[k]],
    ]),
    ...cleared,
    ...pairs,
  ];
}
