import type { Answer, Model } from "../../analysis/qca/index.js";

/** One model of an answer, with a name to tell it by. */
export interface NamedModel {
  /** Such as M1, or C1P1-M2 where an intermediate solution has several. */
  readonly name: string;
  readonly model: Model;
  readonly answer: Answer;
}

/** All models of all answers, in their order. */
export function modelsOf(answers: readonly Answer[]): NamedModel[] {
  return answers.flatMap((answer) =>
    answer.solution.models.map((model, m) => ({
      name: answer.label === null ? `M${m + 1}` : `${answer.label}-M${m + 1}`,
      model,
      answer,
    })),
  );
}

/** A model without spaces, as in `A*~B+C`. */
export function expressionOf({ paths }: Model): string {
  return paths.map(({ name }) => name).join("+");
}
