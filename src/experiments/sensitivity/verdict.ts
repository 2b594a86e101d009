import { type Estimate, halfWidth } from "../../analysis/sensitivity/index.js";
import type { Indices, Sensitivity, SobolFindings } from "./analysis.js";

/** What can be said of an analysis, and what cannot, in the order in which it should be read. */
export type Remark =
  /** The outcome is the same in all runs. */
  | { readonly kind: "constant" }
  /** The factor that matters most, and those that cannot be told from it. */
  | {
      readonly kind: "first";
      readonly name: string;
      /** Its index; null where effects have units of their own. */
      readonly share: Estimate | null;
      readonly ties: readonly string[];
    }
  /** Factors whose index is not told from 0, with the largest that it may be. */
  | { readonly kind: "idle"; readonly names: readonly string[]; readonly most: number }
  /** Factors whose interval is so wide that nothing can be said of their size. */
  | { readonly kind: "unresolved"; readonly names: readonly string[]; readonly halfWidth: number }
  /** First-order indices below 0: by chance, since their intervals contain 0, or because points are too few. */
  | { readonly kind: "negative"; readonly names: readonly string[]; readonly isChance: boolean }
  /** Total below first order by more than their errors. */
  | { readonly kind: "reversed"; readonly names: readonly string[] }
  /** Share of the variance that no factor has alone; chance is part of it unless it was taken out. */
  | { readonly kind: "interactions"; readonly share: number; readonly error: number | null }
  /** Factors whose effects differ so much along the way that their mean says little. */
  | { readonly kind: "uneven"; readonly names: readonly string[] }
  /** Share of the variance of single runs, and of means of a point's runs, that is chance. */
  | { readonly kind: "noise"; readonly ofRuns: number; readonly ofMeans: number }
  /** Points were run once, so that chance cannot be told from interaction. */
  | { readonly kind: "single" };

/** An index is resolved if half its 95% interval is no wider than this share of the variance. */
const WIDE = 0.1;

/** The remarks on an analysis. */
export function remarksOf({ findings, noise, replicates }: Sensitivity): Remark[] {
  if (findings.kind === "constant") return [{ kind: "constant" }];
  const luck: Remark[] =
    noise === undefined
      ? replicates === 1
        ? [{ kind: "single" }]
        : []
      : [
          {
            kind: "noise",
            ofRuns: 1 - noise.factors.value,
            ofMeans: ofMeans(noise.factors.value * noise.variance, noise.ofMean),
          },
        ];
  return [...remarksOn(findings, noise), ...luck];
}

function ofMeans(factors: number, ofMean: number): number {
  return ofMean / (Math.max(factors, 0) + ofMean);
}

function remarksOn(findings: Indices, noise: Sensitivity["noise"]): Remark[] {
  switch (findings.kind) {
    case "sobol":
      return sobolRemarks(findings, noise);
    case "morris": {
      const rows = asShares(findings.rows.map(({ name, muStar }) => ({ name, ...muStar })));
      const uneven = findings.rows.filter(({ sigma, muStar }) => sigma !== null && sigma > muStar.value);
      return [
        ...leader(rows).map((remark) => ({ ...remark, share: null })),
        ...idle(rows),
        ...named(
          "uneven",
          uneven.map(({ name }) => name),
        ),
      ];
    }
    case "given": {
      const rows = findings.rows.map(({ name, first }) => ({
        name,
        value: first.value - first.byChance,
        error: first.error,
      }));
      return [...leader(rows), ...idle(rows), ...wide(rows)];
    }
    default:
      return [];
  }
}

interface Row extends Estimate {
  readonly name: string;
}

/** Effects have units; as shares of the largest they can be judged as indices are. */
function asShares(rows: readonly Row[]): Row[] {
  const largest = Math.max(...rows.map(({ value }) => value));
  return rows.map(({ name, value, error }) => ({
    name,
    value: value / largest,
    error: error === null ? null : error / largest,
  }));
}

function sobolRemarks(findings: SobolFindings, noise: Sensitivity["noise"]): Remark[] {
  const { names, indices } = findings;
  const { first, total } = indices;
  const [firsts, totals] = [first, total].map((each) =>
    each.map((index, k): Row => ({ name: names[k], ...index })),
  );
  const negative = firsts.filter(({ value }) => value < 0);
  const [chance, converging] = [negative.filter(containsZero), negative.filter((row) => !containsZero(row))];
  const reversed = totals.filter(
    ({ value }, k) => firsts[k].value - value > Math.hypot(widthOf(firsts[k]), widthOf(totals[k])),
  );
  const sum = first.reduce((total, { value }) => total + value, 0);
  const error = first.some((each) => each.error === null)
    ? null
    : Math.hypot(...first.map((each) => each.error as number));
  return [
    ...leader(totals),
    { kind: "interactions", share: 1 - sum, error },
    ...idle(cleared(totals, findings, noise)),
    ...wide(totals),
    ...namedBy(chance, (list) => ({ kind: "negative", names: list, isChance: true })),
    ...namedBy(converging, (list) => ({ kind: "negative", names: list, isChance: false })),
    ...named(
      "reversed",
      reversed.map(({ name }) => name),
    ),
  ];
}

/** Total indices without what chance adds to them, so that a factor that does nothing has none. */
function cleared(
  totals: readonly Row[],
  { withoutChance, indices: { variance } }: SobolFindings,
  noise: Sensitivity["noise"],
): readonly Row[] {
  if (withoutChance === null || noise === undefined) return totals;
  const scale = variance / (variance - noise.ofMean);
  return totals.map(({ name, error }, k) => ({
    ...{ name, value: withoutChance.total[k], error: error === null ? null : error * scale },
  }));
}

/** The largest index, and those whose difference from it is within the errors. */
function leader(rows: readonly Row[]): Extract<Remark, { kind: "first" }>[] {
  const [best, ...others] = [...rows].sort((a, b) => b.value - a.value);
  const ties = others.filter((row) => best.value - row.value <= Math.hypot(widthOf(best), widthOf(row)));
  return [
    {
      kind: "first",
      name: best.name,
      share: { value: best.value, error: best.error },
      ties: ties.map(({ name }) => name),
    },
  ];
}

function idle(rows: readonly Row[]): Remark[] {
  const still = rows.filter((row) => containsZero(row) && widthOf(row) <= WIDE);
  const most = Math.max(0, ...still.map((row) => row.value + widthOf(row)));
  return namedBy(still, (names) => ({ kind: "idle", names, most }));
}

function wide(rows: readonly Row[]): Remark[] {
  const open = rows.filter((row) => widthOf(row) > WIDE);
  return namedBy(open, (names) => ({ kind: "unresolved", names, halfWidth: Math.max(...open.map(widthOf)) }));
}

function named(kind: "uneven" | "reversed", names: readonly string[]): Remark[] {
  return names.length > 0 ? [{ kind, names }] : [];
}

function namedBy(rows: readonly Row[], remark: (names: string[]) => Remark): Remark[] {
  return rows.length > 0 ? [remark(rows.map(({ name }) => name))] : [];
}

function containsZero(row: Row): boolean {
  return Math.abs(row.value) <= widthOf(row);
}

function widthOf(row: Estimate): number {
  return halfWidth(row) ?? 0;
}
