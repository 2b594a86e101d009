import { expressionMembership, xyPlot } from "../../analysis/qca/index.js";
import { type Chart, type Language, qcaXy, truthTablePicture } from "../../charts/index.js";
import type { Analysis } from "../../experiments/replication/analyse.js";
import type { Replication } from "../../experiments/replication/compare.js";
import { OUTCOMES, type ReplicationReading } from "../../experiments/replication/readings.js";
import { outcomeNames, provinceName, readingNames } from "./names.js";

/** What the pictures of a replication show. */
export interface Shown {
  readonly reading: ReplicationReading;
  readonly language: Language;
}

/** For each outcome the truth table, and each tied model of the published kind of solution against the outcome. */
export function replicationPictures(replication: Replication, shown: Shown, hash: string): Chart[] {
  return OUTCOMES.flatMap((outcome) => {
    const analysis = replication.analyses[shown.reading][outcome];
    const frame = { ...shown, caption: captionOf(analysis, shown, hash) };
    return [truthTableOf(analysis, frame), ...solutionPlots(analysis, frame)];
  });
}

type Frame = Shown & { readonly caption: readonly string[] };

function truthTableOf({ table, outcome, study }: Analysis, { language, caption }: Frame): Chart {
  const names = (ids: readonly string[]) => ids.map((id) => provinceName(id, language));
  const chart = truthTablePicture({
    language,
    caption,
    conditions: study.conditions,
    outcome: outcomeNames[outcome][language],
    rows: table.rows.map((row) => ({ ...row, cases: names(row.cases), deviant: names(row.deviant) })),
    cuts: table.cuts,
  });
  return { ...chart, id: `truth-table-${outcome}` };
}

function solutionPlots(analysis: Analysis, { language, caption }: Frame): Chart[] {
  const { study, outcome, conservative } = analysis;
  const names = study.cases.map((id) => provinceName(id, language));
  return (conservative?.models ?? []).map(({ name }, m) => {
    const plot = xyPlot(names, expressionMembership(study, name), study.y);
    return qcaXy({
      id: m === 0 ? `xy-${outcome}` : `xy-${outcome}-${m + 1}`,
      language,
      caption,
      x: name,
      y: outcomeNames[outcome][language],
      points: plot.points.map(({ case: province, ...point }) => ({ name: province, ...point })),
      inclusion: plot.sufficiency.inclS,
      pri: plot.sufficiency.PRI,
      coverage: plot.sufficiency.covS,
    });
  });
}

/** Whose data, which reading, which result; and the inference wherever it is used. */
function captionOf({ outcome }: Analysis, { reading, language }: Shown, hash: string): string[] {
  const name = readingNames[reading][language];
  const isInferred = outcome === "speed" && reading === "corrected";
  if (language === "zh")
    return [
      `数据：Khanal、Zhang与Taeihagh（2024）；读法：${name}；结果${hash}。`,
      ...(isInferred ? ["政治权力的排序是从已发表结果推断的，并非数据；按表2自己的排序，结果不同。"] : []),
    ];
  return [
    `Data: Khanal, Zhang & Taeihagh (2024); reading: ${name}; result ${hash}.`,
    ...(isInferred
      ? [
          "The order of political power is INFERRED from published results, not a datum; Table 2's own order gives another solution.",
        ]
      : []),
  ];
}
