import type { LoadParent } from "../../scenario/lineage.js";
import type { Scenario, Words } from "../../scenario/scenario.js";
import type { Vocabulary } from "../../scenario/vocabulary.js";
import type { FaultList } from "../../trees/fields.js";
import type { FileKind } from "../../trees/parse.js";
import type { Design } from "../designs/index.js";

/** An experiment with nothing left open: which scenario, what varies, what is looked at. */
export interface Experiment {
  readonly id: string;
  readonly title: Words;
  readonly question: Words | null;
  /** The scenario that each point changes. */
  readonly scenario: Scenario;
  /** Names of the outcomes that are kept of each run, at least one, the main one first. */
  readonly outcomes: readonly string[];
  readonly design: Design;
  readonly goal: Goal | null;
}

/** When a sensitivity analysis that grows has grown enough. */
export interface Goal {
  /** Widest half of a 95% interval of an index. */
  readonly halfWidth: number;
  /** Most base points or trajectories. */
  readonly points: number;
}

/** What an experiment file may name, and how what it names is found. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** Finds the scenario that an experiment changes. */
  readonly loadScenario: LoadParent;
  /** Finds a table of points beside the file that names it. */
  readonly loadTable: LoadParent;
}

/** What every reader of an experiment has before it. */
export interface Bench extends FaultList, Surroundings {}

/** What an experiment file is, for messages. */
export const EXPERIMENT_FILE: FileKind = {
  noun: "experiment",
  top: "a map of keys and values, beginning with schema: 1, id and scenario",
};
