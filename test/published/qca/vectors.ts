import { expect } from "vitest";
import {
  conservative,
  expressionFit,
  type Intermediate,
  intermediate,
  type Model,
  necessaryExpressions,
  necessityTable,
  parseExpectations,
  parsimonious,
  prepareStudy,
  QcaInputError,
  type Recipe,
  type Solution,
  type Study,
  type TruthTable,
  truthTable,
  USUAL_RECIPE,
} from "../../../src/analysis/qca/index.js";

/** The vectors are read from JSON and compared field by field, so their type says no more than that. */
// biome-ignore lint/suspicious/noExplicitAny: foreign JSON
export type Vector = any;

const DIGITS = 1e-9;

/** Two numbers agree to 1e-9; null (undefined) only with null. */
export function agree(ours: number | null | undefined, theirs: number | null, where: string): void {
  if (theirs === null || ours === null || ours === undefined) expect(ours ?? null, where).toBe(theirs);
  else expect(Math.abs(ours - theirs), `${where}: ${ours} against ${theirs}`).toBeLessThanOrEqual(DIGITS);
}

/** Compares everything a run holds: truth table, solutions, necessity, superset search. */
export function compareRun(data: Vector, run: Vector): void {
  const study = prepareStudy(data, run.call.outcome, run.call.conditions);
  const table = truthTable(study, cutsOf(run.call.truthTable));
  compareTable(table, run.truthTable.rows, run.label);
  const extra = run.minimize_extra ?? {};
  for (const [kind, expected] of Object.entries(run.solutions ?? {}))
    compareKind(study, table, { kind, expected, extra, where: `${run.label}, ${kind}` });
  if (run.necessity !== undefined) compareNecessity(study, run.necessity, run.label);
  for (const search of run.superSubset ?? []) compareSearch(study, search, run.label);
}

function cutsOf(options: Vector) {
  const [inclusion, contradiction] = [options["incl.cut"] ?? 1].flat();
  const pri = options["pri.cut"] ?? 0;
  return { inclusion, contradiction: contradiction ?? null, cases: options["n.cut"] ?? 1, pri };
}

function compareTable(table: TruthTable, rows: Vector[], where: string): void {
  expect(table.rows.length, where).toBe(rows.length);
  for (const theirs of rows) {
    const ours = table.rows[theirs.row - 1];
    const place = `${where}, row ${theirs.row}`;
    expect(ours.configuration, place).toEqual(theirs.config);
    expect(ours.output, place).toBe(theirs.OUT);
    expect(ours.n, place).toBe(theirs.n);
    agree(ours.inclusion, theirs.incl, `${place}, inclusion`);
    agree(ours.pri, theirs.PRI, `${place}, PRI`);
    expect(ours.cases, place).toEqual(theirs.cases);
  }
}

interface Asked {
  readonly kind: string;
  readonly expected: Vector;
  readonly extra: Vector;
  readonly where: string;
}

function compareKind(study: Study, table: TruthTable, asked: Asked): void {
  const { kind, expected, extra, where } = asked;
  const recipe: Recipe = {
    contradictions: kind.endsWith("_with_contradictions") ? "ignored" : USUAL_RECIPE.contradictions,
    models: extra["all.sol"] ? "irredundant" : "fewest",
    rowDominance: extra["row.dom"] === true,
  };
  const solve = kind.startsWith("conservative") ? conservative : parsimonious;
  if (kind.startsWith("intermediate")) compareIntermediates(study, table, { ...asked, recipe });
  else if (expected.error !== undefined)
    expect(() => solve(study, table, recipe), where).toThrow(QcaInputError);
  else compareWhole(solve(study, table, recipe), expected, where);
}

/** Prime implicants and chart besides the models, and what each model assumes. */
function compareWhole(ours: Solution, expected: Vector, where: string): void {
  expect(ours.primeImplicants, where).toEqual(expected.prime_implicants);
  expect(
    ours.chart.rows.map((row) => String(row + 1)),
    where,
  ).toEqual(expected.chart.columns);
  compareSolution(ours, expected, where);
  expected.models.forEach((_: Vector, m: number) => {
    const theirs = Object.values(expected.simplifying_assumptions)[m];
    expect(ours.models[m].simplifyingAssumptions, where).toEqual(theirs);
  });
}

function compareIntermediates(study: Study, table: TruthTable, asked: Asked & { recipe: Recipe }): void {
  for (const task of asked.expected) {
    const expectations = parseExpectations(task["dir.exp"], study.conditions);
    const all = intermediate(study, table, { recipe: asked.recipe, expectations });
    expect(
      all.map((one) => one.label),
      asked.where,
    ).toEqual(Object.keys(task.solutions));
    for (const ours of all)
      compareIntermediate(
        ours,
        task.solutions[ours.label],
        `${asked.where} ${task["dir.exp"]} ${ours.label}`,
      );
  }
}

function compareIntermediate(ours: Intermediate, theirs: Vector, where: string): void {
  const names = (model: Model) => model.paths.map((path) => path.name);
  expect(names(ours.conservative), where).toEqual(theirs.c_sol);
  expect(names(ours.parsimonious), where).toEqual(theirs.p_sol);
  expect(ours.easy, where).toEqual(theirs.easy_counterfactuals);
  expect(ours.difficult, where).toEqual(theirs.difficult_counterfactuals);
  compareSolution(ours.solution, theirs, where);
}

function compareSolution(ours: Solution, theirs: Vector, where: string): void {
  expect(ours.complete && ours.proven, where).toBe(true);
  expect(ours.essential, where).toEqual(theirs.essential);
  expect(
    ours.models.map((model) => model.paths.map((path) => path.name)),
    where,
  ).toEqual(theirs.models.map((model: Vector) => model.terms));
  ours.models.forEach((model, m) => {
    compareModel(model, theirs.models[m], `${where}, model ${m + 1}`);
  });
}

function compareModel(ours: Model, theirs: Vector, where: string): void {
  ours.paths.forEach((path, p) => {
    const fit = theirs.term_fit[p];
    expect(path.name, where).toBe(fit.term);
    for (const figure of ["inclS", "PRI", "covS", "covU"] as const)
      agree(path[figure], fit[figure], `${where}, ${path.name}, ${figure}`);
    if (fit.cases !== undefined)
      expect(path.cases.map((row) => row.join(",")).join("; "), where).toBe(fit.cases);
  });
  for (const figure of ["inclS", "PRI", "covS"] as const)
    agree(ours.fit[figure], theirs.overall[figure], `${where}, ${figure}`);
}

function compareNecessity(study: Study, rows: Vector[], where: string): void {
  const ours = necessityTable(study);
  expect(
    ours.map((row) => row.condition),
    where,
  ).toEqual(rows.map((row) => row.condition));
  rows.forEach((row, r) => {
    for (const figure of ["inclN", "RoN", "covN"] as const)
      agree(ours[r][figure], row[figure], `${where}, ${row.condition}, ${figure}`);
  });
}

function compareSearch(study: Study, search: Vector, where: string): void {
  const cuts = { inclN: search["incl.cut"] ?? 1, covN: search["cov.cut"] ?? 0, RoN: search["ron.cut"] ?? 0 };
  const ours = necessaryExpressions(study, cuts);
  const theirs = search.result.error === undefined ? search.result : [];
  expect(
    ours.map((row) => row.expression),
    where,
  ).toEqual(theirs.map((row: Vector) => row.expression));
  theirs.forEach((row: Vector, r: number) => {
    for (const figure of ["inclN", "RoN", "covN"] as const)
      agree(ours[r][figure], row[figure], `${where}, ${row.expression}, ${figure}`);
  });
}

/** Compares the fit of a written expression. */
export function compareExpression(data: Vector, vector: Vector, conditions: readonly string[]): void {
  const study = prepareStudy(data, vector.outcome, conditions);
  const ours = expressionFit(study, vector.expression);
  vector.fit.forEach((row: Vector, r: number) => {
    for (const [figure, value] of Object.entries(row))
      if (figure === "term")
        expect(ours[r].term.split("*").sort()).toEqual((value as string).split("*").sort());
      else agree(ours[r][figure as "inclS"], value as number | null, `${vector.expression}, ${figure}`);
  });
}
