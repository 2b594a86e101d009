import {
  type Answer,
  answersOf,
  type Bench,
  type NecessaryExpression,
  type NecessityRow,
  necessaryExpressions,
  necessityTable,
  parseExpectations,
  prepareStudy,
  type Robustness,
  robustness,
  type Study,
  type TruthTable,
  truthTable,
} from "../../analysis/qca/index.js";
import { type Fault, inOrderOfPlace } from "../../faults/fault.js";
import { type GivenTable, readCalibration, readSets, readTable, type SetSpec } from "../../tables/index.js";
import { checkChoice } from "./check-choice.js";
import { noSolution } from "./no-solution.js";
import type { QcaRequest } from "./request.js";
import { searchWarnings } from "./search-warnings.js";

/** A text that somebody gave, with the name to show in messages. */
export interface GivenText {
  readonly text: string;
  readonly where: string;
}

/** Everything that comes out of a table. */
export interface QcaAnalysis {
  readonly request: QcaRequest;
  readonly study: Study;
  readonly table: TruthTable;
  readonly answers: readonly Answer[];
  readonly necessity: readonly NecessityRow[];
  /** Necessary conjunctions and minimal necessary unions of two conditions or more. */
  readonly necessary: readonly NecessaryExpression[];
  /** Most conditions in an expression that was searched for necessity. */
  readonly searched: number;
  readonly robustness: Robustness | null;
  readonly warnings: readonly string[];
}

/** An analysis, or everything that stands in its way. */
export type QcaReading =
  | { readonly ok: true; readonly analysis: QcaAnalysis }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Up to this many conditions every union is searched; with more, unions of three at most. */
const SEARCHED_WHOLE = 7;
const SEARCHED_BEYOND = 3;

/** Reads a table (and a calibration, if one is given) and analyses it as asked. */
export function analyseTable(
  given: GivenText,
  calibration: GivenText | null,
  request: QcaRequest,
): QcaReading {
  const choice = checkChoice(request);
  const reading = readTable(given.text, given.where);
  const specs = calibration === null ? null : readCalibration(calibration.text, calibration.where);
  const faults = [
    ...choice,
    ...(reading.ok ? [] : reading.faults),
    ...(specs === null || specs.ok ? [] : specs.faults),
  ];
  if (faults.length > 0 || !reading.ok) return { ok: false, faults };
  return analyse(reading.table, specs?.ok ? specs.sets : [], request);
}

function analyse(table: GivenTable, specs: readonly SetSpec[], request: QcaRequest): QcaReading {
  const wanted = { outcome: plain(request.outcome), conditions: request.conditions, cases: request.cases };
  const sets = readSets(table, wanted, specs);
  if (!sets.ok) return { ok: false, faults: inOrderOfPlace(sets.faults) };
  const bench: Bench = {
    data: sets.data,
    outcome: request.outcome,
    conditions: request.conditions,
    calibrated: sets.calibrated,
    cuts: {
      inclusion: request.inclusionCut,
      contradiction: request.contradictionCut,
      cases: request.nCut,
      pri: request.priCut,
    },
    question: {
      kind: request.solution,
      recipe: { ...request },
      expectations: request.expect === null ? [] : parseExpectations(request.expect, request.conditions),
    },
  };
  const study = prepareStudy(bench.data, bench.outcome, bench.conditions);
  const truth = truthTable(study, bench.cuts);
  const fault = noSolution(table, truth, request);
  if (fault !== null) return { ok: false, faults: [fault] };
  return { ok: true, analysis: analysisOf(bench, study, truth, request) };
}

function analysisOf(bench: Bench, study: Study, table: TruthTable, request: QcaRequest): QcaAnalysis {
  const count = study.conditions.length;
  const searched = count > SEARCHED_WHOLE ? SEARCHED_BEYOND : count;
  const necessary = necessaryExpressions(study, request.necessity, searched);
  const answers = answersOf(study, table, bench.question);
  return {
    request,
    study,
    table,
    answers,
    necessity: necessityTable(study),
    necessary: necessary.filter(({ expression }) => /[*+]/.test(expression)),
    searched,
    robustness: request.robustness ? robustness(bench) : null,
    warnings: [...study.warnings, ...warningsOf(request, count), ...searchWarnings(answers, study)],
  };
}

function warningsOf({ solution, expect }: QcaRequest, count: number): string[] {
  return [
    ...(solution === "intermediate" && expect === null
      ? ["No directional expectations (--expect): the intermediate solution is then the conservative one."]
      : []),
    ...(count > SEARCHED_WHOLE
      ? [
          `Necessary unions and conjunctions were searched among those of at most ${SEARCHED_BEYOND} conditions.`,
        ]
      : []),
  ];
}

/** The name of a set without its sign. */
function plain(name: string): string {
  return name.replace(/^~\s*/, "");
}
