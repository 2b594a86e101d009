import {
  expressionMembership,
  prepareStudy,
  ranksOf,
  recodedMembership,
  sufficiency,
} from "../../analysis/qca/index.js";
import { publishedSolutions } from "../../data/khanal2024-published/solutions.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import type { Bilingual } from "../../data/provinces.js";
import { ANALYSED, COUNTS } from "../replication/raw-sets.js";
import { OUTCOME } from "../replication/readings.js";
import {
  BREADTH_CODES,
  CONDITIONS,
  calibrated,
  conditionsByRank,
  type Thresholds,
  table2ByName,
} from "../replication/sets.js";
import { adopted, type History, type Places } from "./history.js";
import { COUNTING, type Judgement, OPENING } from "./judgement.js";

/** Thresholds on the order of 24 adopters, which move with their number. */
const AMONG_24: Thresholds = [3, 13.5, 23];

/** Fewer cases than this have no order to speak of. */
const FEWEST_CASES = 5;

/** Memberships in an outcome of the article, by the calibration that reproduces its tables; the places that it covers. */
interface OutcomeSet {
  readonly places: readonly number[];
  readonly set: readonly number[];
}

const everywhere = (set: readonly number[]): OutcomeSet => ({ places: set.map((_, i) => i), set });

const outcomeSets: Readonly<Record<PublishedOutcome, (history: History) => OutcomeSet | null>> = {
  diffusion: (history) => everywhere(adopted(history)),
  intensity: ({ intensity }) => everywhere(calibrated(intensity, COUNTS)),
  breadth: ({ breadth }) => everywhere(recodedMembership(breadth, BREADTH_CODES)),
  speed: ({ days }) => {
    const places = days.flatMap((day, i) => (Number.isFinite(day) ? [i] : []));
    if (places.length < FEWEST_CASES) return null;
    const ranks = ranksOf(
      places.map((i) => days[i]),
      "max",
      "ascending",
    );
    return { places, set: calibrated(ranks, scaled(AMONG_24, places.length / 24)) };
  },
};

function scaled([inclusion, crossover, exclusion]: Thresholds, by: number): Thresholds {
  return [inclusion * by, crossover * by, exclusion * by];
}

/** Inclusion of a published path in an outcome of a history; null where nobody is in it, or too few have plans. */
function inclusion(expression: string, outcome: PublishedOutcome, history: History, { ids }: Places) {
  const found = outcomeSets[outcome](history);
  if (found === null) return null;
  const { places, set } = found;
  const all = conditionsByRank(table2ByName, ANALYSED, "max");
  const rows = places.map((i) => table2ByName.findIndex(({ id }) => id === ids[i]));
  const columns = Object.fromEntries(CONDITIONS.map((name) => [name, rows.map((row) => all[name][row])]));
  const study = prepareStudy(
    { cases: places.map((i) => ids[i]), columns: { ...columns, [OUTCOME]: set } },
    OUTCOME,
    CONDITIONS,
  );
  return sufficiency(expressionMembership(study, expression), study.y).inclS;
}

const outcomeWords: Readonly<Record<PublishedOutcome, Bilingual>> = {
  diffusion: { en: "having a plan", zh: "有规划" },
  speed: { en: "being early", zh: "早" },
  intensity: { en: "many policies", zh: "政策多" },
  breadth: { en: "broad instruments", zh: "工具广" },
};

const needs = { diffusion: [], speed: [], intensity: COUNTING, breadth: OPENING };

/** A published path: what it leads to, and the inclusion that the article prints. */
export interface Pathway extends Judgement {
  readonly expression: string;
  readonly outcome: PublishedOutcome;
  readonly published: number;
}

/** Inclusion of each pathway of the article, recomputed from the histories of the model as from Table 2. */
export const pathwayStatistics: readonly Pathway[] = publishedSolutions.flatMap(({ outcome, paths }) =>
  paths.map(
    ({ expression, inclS }): Pathway => ({
      id: `${outcome}-${expression}`,
      aspect: "pathways",
      name: {
        en: `inclusion of ${expression} in ${outcomeWords[outcome].en}`,
        zh: `${expression}对“${outcomeWords[outcome].zh}”的一致性`,
      },
      of: (history, places) => inclusion(expression, outcome, history, places),
      needs: needs[outcome],
      ...{ expression, outcome, published: inclS },
    }),
  ),
);
