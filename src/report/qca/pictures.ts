import { expressionMembership, type TruthTable, xyPlot } from "../../analysis/qca/index.js";
import { type Chart, type Language, qcaXy, truthTablePicture } from "../../charts/index.js";
import type { QcaAnalysis } from "./analysis.js";
import { modelsOf } from "./models-of.js";

/** More models and more plots than this are not drawn; all are in xy.csv. */
const MOST_MODELS = 4;
const MOST_PLOTS = 12;

/** The pictures of an analysis: its truth table, and an XY plot of each model and of each of its paths, once each. */
export function qcaPictures(analysis: QcaAnalysis, hash: string, language: Language): Chart[] {
  const { study, table } = analysis;
  const caption = [captionOf(analysis, hash, language)];
  const models = modelsOf(analysis).slice(0, MOST_MODELS);
  const expressions = new Map<string, string>();
  models.forEach(({ model }, m) => {
    const number = models.length > 1 ? `-${m + 1}` : "";
    if (!expressions.has(model.name)) expressions.set(model.name, `xy-model${number}`);
    model.paths.forEach(({ name }, p) => {
      if (!expressions.has(name)) expressions.set(name, `xy-path${number}-${p + 1}`);
    });
  });
  return [
    truthTablePicture({ language, caption, ...pictured(table) }),
    ...[...expressions].slice(0, MOST_PLOTS).map(([expression, id]) => {
      const plot = xyPlot(study.cases, expressionMembership(study, expression), study.y);
      return qcaXy({
        ...{ language, caption, id, x: expression, y: study.outcome },
        points: plot.points.map(({ case: name, ...point }) => ({ name, ...point })),
        inclusion: plot.sufficiency.inclS,
        pri: plot.sufficiency.PRI,
        coverage: plot.sufficiency.covS,
      });
    }),
  ];
}

function pictured({ conditions, outcome, rows, cuts }: TruthTable) {
  return { conditions, outcome, rows, cuts };
}

function captionOf({ request, study }: QcaAnalysis, hash: string, language: Language): string {
  const { outcome, conditions } = study;
  const solution = { conservative: "保守解", parsimonious: "简约解", intermediate: "中间解" }[
    request.solution
  ];
  if (language === "zh")
    return `结果：${outcome}；条件：${conditions.join("、")}；${solution}；一致性阈值${request.inclusionCut}；结果标识${hash.slice(0, 8)}。`;
  return `Outcome: ${outcome}; conditions: ${conditions.join(", ")}; ${request.solution} solution; consistency cut-off ${request.inclusionCut}; result ${hash.slice(0, 8)}.`;
}
