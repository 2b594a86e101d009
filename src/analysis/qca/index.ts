export { type Answer, answersOf, type Question, type SolutionKind } from "./answer.js";
export type { Anchors, BellAnchors } from "./calibrate/anchors.js";
export { bellMembership } from "./calibrate/bell.js";
export { crispMembership } from "./calibrate/crisp.js";
export { type Curvature, curvedMembership, STRAIGHT } from "./calibrate/curve.js";
export { distributionMembership, relativeMembership } from "./calibrate/distribution.js";
export { indirectMembership } from "./calibrate/indirect.js";
export { logisticMembership } from "./calibrate/logistic.js";
export { ranksOf, type Ties } from "./calibrate/ranks.js";
export { recodedMembership } from "./calibrate/recode.js";
export { calibrated, type Rule } from "./calibrate/rule.js";
export type { ModelChoice } from "./chart.js";
export { type CutOffs, cutAt } from "./cut-offs.js";
export { parseExpectations } from "./expectations.js";
export { type ExpressionFit, expressionFit, expressionMembership } from "./expression-fit.js";
export { type NecessityFit, necessity, type SufficiencyFit, sufficiency } from "./fit.js";
export { QcaInputError, type QcaProblem } from "./input-error.js";
export { type Expectation, type Intermediate, intermediate } from "./intermediate.js";
export { type Memberships, MOST_CONDITIONS, type Study } from "./memberships.js";
export { type Contradictions, type Recipe, type Solution, USUAL_RECIPE } from "./minimise.js";
export type { Model, Path } from "./model.js";
export {
  type NecessaryExpression,
  type NecessityCuts,
  necessaryExpressions,
} from "./necessary-expressions.js";
export { type NecessityRow, necessityTable } from "./necessity.js";
export type { AnchorBounds } from "./robustness/anchor-bounds.js";
export { type Bench, type MovableSet, resultOf } from "./robustness/bench.js";
export { type CutOffBounds, cutOffBounds } from "./robustness/cut-off-bounds.js";
export type { GridPoint } from "./robustness/grid.js";
export { type PathSurvival, type Robustness, robustness } from "./robustness/robustness.js";
export { conservative, parsimonious } from "./solutions.js";
export { negatedStudy, prepareStudy } from "./study.js";
export {
  limitedDiversity,
  type Output,
  rowsWith,
  type TruthRow,
  type TruthTable,
  truthTable,
} from "./truth-table.js";
export { type XyPlot, type XyPoint, xyPlot, type Zone } from "./xy.js";
