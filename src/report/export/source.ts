import { type Cases, casesOf, observedCases } from "../../experiments/cases.js";
import type { Ensemble } from "../../experiments/ensemble.js";
import { type EventHistory, historiesOf, observedHistory } from "../../experiments/event-history/index.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";

/** The runs of a results folder, made again to the bit. */
export interface RunSource {
  readonly kind: "run";
  readonly ensemble: Ensemble;
  readonly resultHash: string;
  /** Whether its folder has the course of every province. */
  readonly everything: boolean;
}

/** What was observed of the provinces of a scenario, under its readings. */
export interface ObservedSource {
  readonly kind: "observed";
  readonly scenario: Scenario;
}

/** What is exported. */
export type ExportSource = RunSource | ObservedSource;

/** The scenario behind it. */
export function scenarioOf(source: ExportSource): Scenario {
  return source.kind === "run" ? source.ensemble.scenario : source.scenario;
}

/** The histories of its runs, or the one that was observed. */
export function historiesIn(source: ExportSource): Iterable<EventHistory> {
  return source.kind === "run" ? historiesOf(source.ensemble) : [observedHistory(source.scenario)];
}

/** The cases of its runs, or those that were observed. */
export function casesIn(source: ExportSource): Iterable<Cases> {
  return source.kind === "run" ? casesOf(source.ensemble) : [observedCases(source.scenario)];
}

/** By which version results were made, and when, as BehaviorSpace writes it. */
export interface Made {
  readonly version: string;
  readonly date: string;
}

/** Whether who watches whom has never been seen: it is drawn anew in every run, and what was observed is no run. */
export function isBlind(source: ExportSource): boolean {
  return source.kind === "observed" && isEverOn(source.scenario, "network");
}
