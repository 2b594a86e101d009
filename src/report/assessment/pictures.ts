import { ecdfBands } from "../../analysis/sbc/index.js";
import {
  type Chart,
  coverage,
  type Frame,
  type Language,
  pathwayFrequency,
  predictiveBands,
  recovery,
  scoreDifferences,
  uniformity,
} from "../../charts/index.js";
import { type CheckedStatistic, isInside } from "../../experiments/assessment/predictive-check.js";
import { LOG_NULL, RANKED_NULL } from "../../experiments/assessment/rivals/index.js";
import { FITTED } from "../../experiments/assessment/score-tables.js";
import type { PairedDifference } from "../../experiments/assessment/scores/paired.js";
import { factorName } from "../factor-names.js";
import { outcomeNames } from "../replication/names.js";
import { assessmentCaption } from "./caption.js";
import { logGain, rankedGain, rowOf } from "./findings.js";
import { placeSeries } from "./places.js";
import { shareWithError } from "./shares.js";
import type { Assessed } from "./story.js";

/** Assessments are of China alone, whose words are those of the plain languages. */
interface PlainFrame extends Frame {
  readonly language: Language;
}

/** The pictures of an assessment. */
export function assessmentPictures(assessed: Assessed, language: Language, hash: string): Chart[] {
  const frame = { language, caption: assessmentCaption(assessed, hash, language) };
  return [
    checkPicture("posterior", assessed, frame),
    checkPicture("prior", assessed, frame),
    placesPicture(assessed, frame),
    ...(assessed.assessment.pathways.fitted.length > 0 ? [pathwayPicture(assessed, frame)] : []),
    differencesPicture("ranked", assessed, frame),
    differencesPicture("log", assessed, frame),
    recoveryPicture(assessed, frame),
    ranksPicture(assessed, frame),
    coveragePicture(assessed, frame),
  ];
}

function checkPicture(
  when: "prior" | "posterior",
  { assessment: { checks } }: Assessed,
  frame: PlainFrame,
): Chart {
  const rows = when === "prior" ? checks.prior : checks.fitted;
  return predictiveBands({
    ...frame,
    ...{ id: `${when}-check`, when, dataSets: rows[0]?.n ?? 0 },
    rows: rows.map((row: CheckedStatistic) => ({
      ...{ id: row.statistic.id, name: row.statistic.name[frame.language], observed: row.observed },
      ...{ quantiles: row.quantiles, inside: isInside(row) },
    })),
  });
}

function placesPicture({ assessment: { scores } }: Assessed, frame: PlainFrame): Chart {
  const n = scores.plans[0].scores.provinces.length;
  const { at, lower, upper } = ecdfBands(n, n);
  return uniformity({
    ...frame,
    ...{ id: "pit", of: "places", n, at, lower, upper },
    series: placeSeries(scores, at, frame.language),
  });
}

function pathwayPicture({ assessment: { pathways } }: Assessed, frame: PlainFrame): Chart {
  return pathwayFrequency({
    ...frame,
    dataSets: Math.max(...pathways.fitted.map(({ n }) => n)),
    rows: pathways.fitted.map((each, k) => ({
      name: `${each.expression} → ${outcomeNames[each.outcome][frame.language]}`,
      fitted: shareWithError(each.reachesCut, each.n),
      plain: shareWithError(pathways.plain[k].reachesCut, pathways.plain[k].n),
    })),
  });
}

function differencesPicture(
  score: "ranked" | "log",
  { assessment: { scores } }: Assessed,
  frame: PlainFrame,
): Chart {
  const { plans } = scores;
  const gain = (id: string): PairedDifference | null =>
    score === "ranked" ? rankedGain(plans, id) : logGain(plans, id);
  const reference = score === "ranked" ? RANKED_NULL : LOG_NULL;
  const rows = plans.flatMap(({ id, name }) => {
    const difference = id === reference ? null : gain(id);
    if (difference === null) return [];
    const { mean: value, low, high } = difference;
    return [{ id, name: name[frame.language], value, low, high, own: id === FITTED.id }];
  });
  return scoreDifferences({
    ...frame,
    ...{ id: score === "ranked" ? "score-differences" : "log-differences", score, rows },
    reference: rowOf(plans, reference).name[frame.language],
    provinces: plans[0].scores.provinces.length,
  });
}

function recoveryPicture({ assessment: { recovery: rows } }: Assessed, frame: PlainFrame): Chart {
  return recovery({
    ...frame,
    dataSets: rows[0].truths.length,
    parameters: rows.map(({ path, truths, means, correlation }) => ({
      ...{ id: path, name: factorName(path, frame.language), truths, means, correlation },
    })),
  });
}

function ranksPicture({ assessment: { recovery: rows } }: Assessed, frame: PlainFrame): Chart {
  const [{ ranks }] = rows;
  const { at, lower, upper } = ranks.bands;
  return uniformity({
    ...frame,
    ...{ id: "sbc-ranks", of: "ranks", n: ranks.n, at, lower, upper },
    series: rows.map(({ path, ranks: { ecdf } }) => ({
      id: path,
      name: factorName(path, frame.language),
      ecdf,
    })),
  });
}

function coveragePicture({ assessment: { recovery: rows } }: Assessed, frame: PlainFrame): Chart {
  const n = rows[0].truths.length;
  return coverage({
    ...frame,
    dataSets: n,
    rows: rows.map(({ path, cover50, cover90 }) => ({
      ...{ id: path, name: factorName(path, frame.language) },
      ...{ cover50: shareWithError(cover50, n), cover90: shareWithError(cover90, n) },
    })),
  });
}
