import { limitedDiversity, type TruthRow, type TruthTable } from "../../analysis/qca/index.js";
import type { QcaAnalysis } from "./analysis.js";
import { configurationText } from "./configuration-text.js";
import { expressionOf, modelsOf, type NamedModel } from "./models-of.js";

/** An analysis for other programs. */
export function qcaJson(analysis: QcaAnalysis, version: string) {
  const { request, study, table, necessity, necessary, robustness, warnings } = analysis;
  const { robustness: _, ...options } = request;
  return {
    tool: "yardstick",
    version,
    outcome: study.outcome,
    conditions: study.conditions,
    cases: study.cases,
    options,
    truthTable: table.rows.map((row) => rowJson(row, table)),
    limitedDiversity: diversityJson(table),
    solutions: modelsOf(analysis).map((each) => solutionJson(each, table)),
    necessity,
    necessaryUnions: ofKind("union"),
    necessaryConjunctions: ofKind("conjunction"),
    ...(robustness === null ? {} : { robustness }),
    warnings,
  };

  function ofKind(wanted: "union" | "conjunction") {
    return necessary.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...rest }) => rest);
  }
}

function rowJson(row: TruthRow, { conditions }: TruthTable) {
  return {
    row: row.row,
    configuration: configurationText(row),
    conditions: Object.fromEntries(conditions.map((name, j) => [name, row.configuration[j]])),
    outcome: row.output,
    n: row.n,
    inclusion: row.inclusion,
    PRI: row.pri,
    cases: row.cases,
    deviant: row.deviant,
  };
}

function diversityJson(table: TruthTable) {
  const remainders = table.rows.filter(({ output }) => output === "?").length;
  return { configurations: table.rows.length, remainders, share: limitedDiversity(table) };
}

function solutionJson({ name, model, answer }: NamedModel, { rows }: TruthTable) {
  const configurations = (numbers: readonly number[]) =>
    numbers.map((row) => configurationText(rows[row - 1]));
  return {
    expression: expressionOf(model),
    model: name,
    terms: model.paths.map(({ name: term, inclS, PRI, covS, covU, cases }) => ({
      term,
      ...{ inclS, PRI, covS, covU },
      cases: cases.flat(),
    })),
    ...model.fit,
    essential: answer.solution.essential,
    simplifyingAssumptions: configurations(model.simplifyingAssumptions),
    ...(answer.easy === null ? {} : { easyCounterfactuals: configurations(answer.easy) }),
    ...(answer.difficult === null ? {} : { difficultCounterfactuals: configurations(answer.difficult) }),
    deviantForConsistency: model.deviantForConsistency,
    deviantForCoverage: model.deviantForCoverage,
    complete: answer.solution.complete,
    proven: answer.solution.proven,
  };
}
