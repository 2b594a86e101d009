/** Something wrong in the input: where, what was found, what is allowed, and how to put it right. */
export interface QcaProblem {
  readonly where: string;
  readonly found: string;
  readonly allowed: string;
  readonly cure: string;
}

/** One line for people. */
function sentence(problem: QcaProblem): string {
  return `${problem.where}: found ${problem.found}; allowed: ${problem.allowed}. ${problem.cure}.`;
}

/** Input that cannot be analysed, with everything that is wrong with it at once. */
export class QcaInputError extends Error {
  readonly problems: readonly QcaProblem[];

  constructor(problems: readonly QcaProblem[]) {
    super(problems.map(sentence).join("\n"));
    this.name = "QcaInputError";
    this.problems = problems;
  }
}

/** Throws when there is anything to complain about. */
export function refuse(...problems: readonly QcaProblem[]): void {
  if (problems.length > 0) throw new QcaInputError(problems);
}
