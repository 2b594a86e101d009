import { expressionMembership, xyPlot } from "../../analysis/qca/index.js";
import type { Cell, Table } from "../../math/table.js";
import type { QcaAnalysis } from "./analysis.js";
import { configurationText } from "./configuration-text.js";
import { expressionOf, modelsOf } from "./models-of.js";

/** The tables of an analysis by file name. */
export function qcaTables(analysis: QcaAnalysis): ReadonlyMap<string, Table> {
  return new Map([
    ["truth_table", truthTableTable(analysis)],
    ["solutions", solutionsTable(analysis)],
    ["necessity", necessityTable(analysis)],
    ["memberships", membershipsTable(analysis)],
    ["xy", xyTable(analysis)],
    ...(analysis.robustness === null ? [] : robustnessTables(analysis)),
  ]);
}

function truthTableTable({ table }: QcaAnalysis): Table {
  return {
    columns: ["row", "configuration", "outcome", "n", "inclusion", "pri", "cases", "deviant"],
    rows: table.rows.map((row) => [
      ...[row.row, configurationText(row), row.output, row.n, row.inclusion, row.pri],
      ...[row.cases.join("; "), row.deviant.join("; ")],
    ]),
  };
}

/** A row for every path of every model, and one for the model as a whole, whose term is empty. */
function solutionsTable({ answers, request, study }: QcaAnalysis): Table {
  return {
    columns: ["solution", "model", "expression", "term", "incl_s", "pri", "cov_s", "cov_u", "cases"],
    rows: modelsOf({ answers, study }).flatMap(({ name, model }): Cell[][] => {
      const lead = [request.solution, name, expressionOf(model)];
      return [
        ...model.paths.map(({ name: term, inclS, PRI, covS, covU, cases }) => [
          ...lead,
          ...[term, inclS, PRI, covS, covU, cases.flat().join("; ")],
        ]),
        [...lead, null, model.fit.inclS, model.fit.PRI, model.fit.covS, null, null],
      ];
    }),
  };
}

function necessityTable({ necessity, necessary }: QcaAnalysis): Table {
  return {
    columns: ["expression", "kind", "incl_n", "ron", "cov_n"],
    rows: [
      ...necessity.map(({ condition, inclN, RoN, covN }) => [
        ...[condition, condition.startsWith("~") ? "absence" : "condition"],
        ...[inclN, RoN, covN],
      ]),
      ...necessary.map(({ expression, kind, inclN, RoN, covN }) => [expression, kind, inclN, RoN, covN]),
    ],
  };
}

/** Memberships in the sets of the analysis and in its models. */
function membershipsTable({ study, answers }: QcaAnalysis): Table {
  const models = modelsOf({ answers, study }).map(({ name, model }) => ({
    name: `model ${name}`,
    values: expressionMembership(study, model.name),
  }));
  return {
    columns: ["case", ...study.conditions, study.outcome, ...models.map(({ name }) => name)],
    rows: study.cases.map((name, i) => [
      name,
      ...study.x.map((column) => column[i]),
      study.y[i],
      ...models.map(({ values }) => values[i]),
    ]),
  };
}

/** Where every case stands in every path and model; the term of a model as a whole is empty. */
function xyTable({ study, answers }: QcaAnalysis): Table {
  return {
    columns: ["model", "term", "case", "x", "y", "zone"],
    rows: modelsOf({ answers, study }).flatMap(({ name, model }) =>
      [...model.paths.map((path) => [path.name, path.name]), [null, model.name]].flatMap(
        ([term, expression]) =>
          xyPlot(study.cases, expressionMembership(study, expression as string), study.y).points.map(
            (point) => [...[name, term, point.case, point.x, point.y, point.zone]],
          ),
      ),
    ),
  };
}

function robustnessTables({ robustness }: QcaAnalysis): [string, Table][] {
  if (robustness === null) return [];
  const { points, paths, cutOffs, anchors } = robustness;
  return [
    [
      "robustness",
      {
        columns: ["set", "shift", "inclusion_cut", "n_cut", "pri_cut", "models", "solution", "fault"],
        rows: points.map(({ set, shift, inclusion, cases, pri, models, fault }) => [
          ...[set, shift, inclusion, cases, pri, models.length],
          ...[models.map((model) => model.join("+")).join(" | ") || null, fault],
        ]),
      },
    ],
    [
      "robustness_paths",
      {
        columns: ["path", "share_in_every_model", "share_in_some_model"],
        rows: paths.map(({ path, inAll, inSome }) => [path, inAll, inSome]),
      },
    ],
    [
      "robustness_bounds",
      {
        columns: ["set", "moved", "value", "above", "from", "to", "changes_below", "changes_above", "step"],
        rows: [
          ...cutOffs.map(({ cutOff, value, above, upTo }) => [
            ...[null, `${cutOff} cut-off`, value, above, null, upTo],
            ...[Number(above !== null), Number(upTo !== null), null],
          ]),
          ...anchors.map(({ set, anchor, value, low, high, changesBelow, changesAbove, step }) => [
            ...[set, anchor, value, null, low, high],
            ...[Number(changesBelow), Number(changesAbove), step],
          ]),
        ],
      },
    ],
  ];
}
