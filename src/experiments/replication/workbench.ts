import { type CutOffs, cutAt, QcaInputError } from "../../analysis/qca/index.js";
import type { PublishedOutcome } from "../../data/khanal2024-published/truth-tables.js";
import { type Analysis, analyseAt, INCLUSION_CUT } from "./analyse.js";
import { type Difference, differenceOf } from "./difference.js";
import { type Margins, marginsOf } from "./margins.js";
import {
  type PublishedFigure,
  type PublishedList,
  publishedFigures,
  publishedLists,
} from "./published-figures.js";
import { type RawOutcome, type RawSets, rawAsCorrected, rawAsStated } from "./raw-sets.js";
import { membershipsFrom, membershipsOf, OUTCOME, type ReplicationReading } from "./readings.js";
import { isReproduced, isSameList, recomputed, recomputedCases } from "./recompute.js";
import type { Condition, RawSet, Thresholds } from "./sets.js";

/** A set whose thresholds can be moved. */
export type SetName = Condition | typeof OUTCOME;

/** What can be turned in an analysis of the article's data. */
export interface Settings {
  readonly reading: ReplicationReading;
  readonly outcome: PublishedOutcome;
  /** Thresholds that are not those of the reading, by set. */
  readonly thresholds: Readonly<Partial<Record<SetName, Thresholds>>>;
  readonly cuts: CutOffs;
}

/** A published thing of the outcome, and what becomes of it here. */
export type Checked<Thing, Value> = Thing & { readonly value: Value; readonly isReproduced: boolean };

/** What comes out of settings. */
export interface Findings {
  readonly settings: Settings;
  readonly analysis: Analysis;
  readonly figures: readonly Checked<PublishedFigure, number | null>[];
  readonly lists: readonly Checked<PublishedList, readonly string[]>[];
  /** How the conservative solution differs from that of the reading as it is. */
  readonly difference: Difference;
  readonly margins: Margins;
}

/** Findings, or why there are none. */
export type Exploration =
  | { readonly ok: true; readonly findings: Findings }
  | { readonly ok: false; readonly settings: Settings; readonly fault: string };

/** The settings with which `replicate` analyses an outcome under a reading. */
export function usualSettings(reading: ReplicationReading, outcome: PublishedOutcome): Settings {
  return { reading, outcome, thresholds: {}, cuts: cutAt(INCLUSION_CUT[outcome]) };
}

/** The sets before calibration; null where the reading takes memberships that are printed. */
export function rawSetsOf({ reading, outcome, thresholds }: Omit<Settings, "cuts">): RawSets | null {
  if (reading !== "stated" && reading !== "corrected") return null;
  const raw = reading === "stated" ? rawAsStated(outcome) : rawAsCorrected(outcome);
  const { ENT, UNI, GDP, POW } = raw.conditions;
  return {
    cases: raw.cases,
    conditions: {
      ENT: moved(ENT, thresholds.ENT),
      UNI: moved(UNI, thresholds.UNI),
      GDP: moved(GDP, thresholds.GDP),
      POW: moved(POW, thresholds.POW),
    },
    outcome: movedOutcome(raw.outcome, thresholds[OUTCOME]),
  };
}

/** Runs the analysis of these settings and sets the published things of the outcome beside it. */
export function explore(settings: Settings): Exploration {
  try {
    return { ok: true, findings: findingsOf(settings) };
  } catch (cause) {
    if (cause instanceof QcaInputError) return { ok: false, settings, fault: cause.message };
    throw cause;
  }
}

function findingsOf(settings: Settings): Findings {
  const analysis = analysisOf(settings);
  const usual = analysisOf(usualSettings(settings.reading, settings.outcome));
  const here = <T extends { readonly outcome: PublishedOutcome }>(things: readonly T[]) =>
    things.filter(({ outcome }) => outcome === settings.outcome);
  return {
    settings,
    analysis,
    figures: here(publishedFigures).map((figure) => {
      const value = recomputed(figure, analysis);
      return { ...figure, value, isReproduced: isReproduced(figure, value) };
    }),
    lists: here(publishedLists).map((list) => {
      const value = recomputedCases(list, analysis);
      return { ...list, value, isReproduced: isSameList(list.published, value) };
    }),
    difference: differenceOf(usual.conservative, analysis.conservative),
    margins: marginsOf(analysis),
  };
}

function analysisOf(settings: Settings): Analysis {
  const { reading, outcome, cuts } = settings;
  const raw = rawSetsOf(settings);
  return analyseAt(outcome, raw === null ? membershipsOf(reading, outcome) : membershipsFrom(raw), cuts);
}

function moved(set: RawSet, thresholds: Thresholds | undefined): RawSet {
  return thresholds === undefined ? set : { ...set, thresholds };
}

/** A coded outcome has no thresholds to move. */
function movedOutcome(outcome: RawOutcome, thresholds: Thresholds | undefined): RawOutcome {
  return "coded" in outcome ? outcome : moved(outcome, thresholds);
}
