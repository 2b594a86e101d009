import { explore } from "../../experiments/replication/workbench.js";
import type { ScenarioFiles } from "../scenario-files.js";
import { compare } from "./compare.js";
import { Faulty } from "./read.js";
import type { Answer, Question } from "./request.js";
import { run } from "./run.js";
import { table } from "./table.js";

/** All that there is to say to a question, a little at a time; faults are answers too, and the end is the last. */
export function* answersTo(question: Question, files: ScenarioFiles): Generator<Answer> {
  try {
    if (question.kind === "run") yield* run(question.scenario, files);
    else if (question.kind === "compare") yield* compare(question, files);
    else if (question.kind === "table") yield* table(question, files);
    else yield { kind: "exploration", exploration: explore(question.settings) };
  } catch (fault) {
    yield { kind: "faults", faults: fault instanceof Faulty ? fault.faults : [String(fault)] };
  }
  yield { kind: "end" };
}
