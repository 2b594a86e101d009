import type { Answer, Model, Study } from "../../analysis/qca/index.js";

/** One model of an answer, with a name to tell it by. */
export interface NamedModel {
  /** Such as M1, or C1P1-M2 where an intermediate solution has several. */
  readonly name: string;
  readonly model: Model;
  readonly answer: Answer;
}

/** The answers of an analysis, and the cases they are about. */
export interface Found {
  readonly answers: readonly Answer[];
  readonly study: Study;
}

/** What is written of an analysis holds no more points than this: a point for each case, path and model. */
const MOST_POINTS = 1_000_000;

/** The models of all answers in their order, as many as can be written; one at least. */
export function modelsOf({ answers, study }: Found): NamedModel[] {
  const models: NamedModel[] = [];
  let points = 0;
  for (const answer of answers)
    for (const [m, model] of answer.solution.models.entries()) {
      points += study.cases.length * (model.terms.length + 1);
      if (points > MOST_POINTS && models.length > 0) return models;
      models.push({ name: answer.label === null ? `M${m + 1}` : `${answer.label}-M${m + 1}`, model, answer });
    }
  return models;
}

/** A model without spaces, as in `A*~B+C`. */
export function expressionOf({ paths }: Model): string {
  return paths.map(({ name }) => name).join("+");
}
