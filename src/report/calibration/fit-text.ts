import type { Language } from "../../charts/index.js";
import type { FittedReading } from "../../experiments/calibration/fitted.js";
import type { Fit } from "./fit.js";

/** What a fit says, for a terminal: the posterior of each parameter beside its prior, and how far to trust it. */
export function fitText({ fitted }: Fit, language: Language): string {
  return fitted.map((each) => readingText(each, language)).join("\n\n");
}

const HEADS = {
  en: ["parameter", "mean", "90% interval", "prior mean", "contraction", "R-hat", "ESS"],
  zh: ["参数", "均值", "90%区间", "先验均值", "收缩", "R-hat", "ESS"],
};

function readingText({ reading, summaries, logEvidence }: FittedReading, language: Language): string {
  const rows = summaries.map((each) => [
    ...[each.path, digits(each.mean), `${digits(each.q05)} – ${digits(each.q95)}`, digits(each.priorMean)],
    each.contraction.toFixed(2),
    each.rHat === null ? "" : each.rHat.toFixed(3),
    each.bulkSize === null ? "" : String(Math.round(Math.min(each.bulkSize, each.tailSize ?? 0))),
  ]);
  const evidence =
    logEvidence === null
      ? ""
      : `\n${language === "zh" ? "对数证据" : "log evidence"} ${logEvidence.toFixed(2)}`;
  return `${reading}\n${aligned([HEADS[language], ...rows])}${evidence}`;
}

function digits(value: number | null): string {
  return value === null ? "" : String(Number(value.toPrecision(3)));
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  return rows
    .map((row) =>
      row
        .map((cell, c) => cell.padEnd(widths[c]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
