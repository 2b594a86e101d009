import {
  type Contrast,
  compareTable,
  directionsTable,
  type Effect,
  effectsTable,
  figureEffectsTable,
  leastOf,
  onlyIn,
  type RuleDifference,
} from "../../experiments/compare/index.js";
import type { Table } from "../../math/table.js";
import type { Scenario, Words } from "../../scenario/scenario.js";
import { csvOf } from "../csv.js";
import { dialectOf } from "../dialect.js";
import { type OtherUnitsTold, otherUnitsTold } from "../other-units.js";
import { placeOf } from "../pictures/subject.js";
import { sha256Of } from "../result-hash.js";
import { withUnitLabel } from "../unit-label.js";
import { nationSentence, provinceSentence } from "./sentences.js";
import { sizedEffectInWords } from "./sized.js";
import { nameOfFigure } from "./words.js";

/** The tables of a comparison as CSV, by file name; they are hashed as they are written. */
export type ComparisonTables = ReadonlyMap<string, string>;

/** Makes the tables of a comparison; directions only where parameters are drawn. */
export function comparisonTables(contrasts: readonly Contrast[], isDrawn = false): ComparisonTables {
  const [{ baseline }] = contrasts;
  const text = (table: Table) => csvOf(withUnitLabel(table, baseline.scenario));
  return new Map([
    ["compare.csv", text(compareTable(contrasts))],
    ["effects.csv", text(effectsTable(contrasts))],
    ["figure_effects.csv", text(figureEffectsTable(contrasts))],
    ...(isDrawn ? ([["directions.csv", text(directionsTable(contrasts))]] as const) : []),
  ]);
}

/** SHA-256 over the tables; pictures, language and time do not enter it. */
export function comparisonHash(tables: ComparisonTables): string {
  return sha256Of([...tables].map(([name, text]) => `${name}\n${text}`).join("\n"));
}

type Named = Pick<Scenario, "id" | "title" | "question">;

/** What is said of a comparison, in figures and in sentences. */
export interface ComparisonSummary {
  readonly version: string;
  readonly baseline: Named;
  readonly pairs: number;
  readonly seeds: { readonly first: number; readonly last: number };
  readonly steps: number;
  readonly provinces: number;
  /** What must be said of units with made-up traits; null for provinces. */
  readonly units: OtherUnitsTold | null;
  readonly lastDay: number;
  readonly comparisons: readonly ContrastSummary[];
  readonly resultHash: string;
  readonly folder: string;
  readonly charts: boolean;
  /** Where parameters come from if each pair has its own. */
  readonly posterior?: PosteriorSource;
}

/** The fit from which parameters are drawn. */
export interface PosteriorSource {
  /** SHA-256 of its draws. */
  readonly fit: string;
  /** Its folder as it was named, or the name of a shipped fit. */
  readonly folder: string;
  readonly calibration: string;
  /** Draws there are. */
  readonly draws: number;
  readonly parameters: readonly string[];
}

/** One scenario against the baseline. */
export interface ContrastSummary {
  readonly scenario: Named;
  readonly differsIn: readonly RuleDifference[];
  readonly sentence: Words;
  readonly figures: readonly (Effect & {
    readonly figure: string;
    readonly kind: "event" | "time" | "level";
    readonly name: Words;
    readonly baselineMean: number | null;
    readonly scenarioMean: number | null;
    /** The smallest mean difference that is not called small. */
    readonly least: number;
    /** The one of the two that models the figure; null if both do. */
    readonly onlyIn: "baseline" | "scenario" | null;
  })[];
  readonly provinces: readonly (Effect & {
    readonly id: string;
    readonly name: Words;
    readonly sentence: Words;
  })[];
}

/** Sums a comparison up. */
export function comparisonSummary(
  contrasts: readonly Contrast[],
  about: Pick<ComparisonSummary, "version" | "resultHash" | "folder" | "charts" | "posterior">,
): ComparisonSummary {
  const [{ baseline }] = contrasts;
  const { seeds, steps, localities, until } = baseline;
  const { version, ...rest } = about;
  return {
    version,
    baseline: namedOf(baseline.scenario),
    pairs: seeds.length,
    seeds: { first: seeds[0], last: seeds[seeds.length - 1] },
    steps,
    provinces: localities.length,
    units: otherUnitsTold(baseline.scenario),
    lastDay: until,
    comparisons: contrasts.map(contrastSummary),
    ...rest,
  };
}

function contrastSummary(contrast: Contrast): ContrastSummary {
  const { scenario } = contrast.scenario;
  const nameOf = (figure: string) =>
    inBoth((language) => nameOfFigure(figure, dialectOf(scenario, language)));
  return {
    scenario: namedOf(scenario),
    differsIn: contrast.rules,
    sentence: inBoth((language) => nationSentence(contrast, language, sizedEffectInWords)),
    figures: contrast.figures.map((of) => ({
      ...{ figure: of.figure, kind: of.kind, name: nameOf(of.figure) },
      ...{ baselineMean: of.baselineMean, scenarioMean: of.scenarioMean },
      ...{ least: leastOf(of), onlyIn: onlyIn(contrast, of.figure), ...of.effect },
    })),
    provinces: contrast.provinces.map((each) => ({
      id: each.id,
      name: nameIn(scenario, each.id),
      sentence: inBoth((language) => provinceSentence(each, contrast, language)),
      ...each.effect,
    })),
  };
}

function nameIn(scenario: Scenario, id: string): Words {
  const { en, zhShort } = placeOf(scenario, id);
  return { en, zh: zhShort };
}

const namedOf = ({ id, title, question }: Scenario): Named => ({ id, title, question });

const inBoth = (text: (language: "en" | "zh") => string): Words => ({ en: text("en"), zh: text("zh") });
