import { centralSignals } from "../../src/data/central-signals.js";
import { readingOptions } from "../../src/data/readings.js";
import type { Parameter } from "../../src/engine/parameter.js";
import type { LoadParent } from "../../src/scenario/lineage.js";
import { readScenario, type ScenarioReading } from "../../src/scenario/read.js";
import { unitSets } from "../../src/scenario/units.js";
import type { TraitWord, Vocabulary } from "../../src/scenario/vocabulary.js";

/** A few parameters of our own, with the provinces, signals and readings of the package. */
export const vocabulary: Vocabulary = {
  parameters: new Map([
    ["decision.rate", parameter("lam0", "per day", [0.0001, 0.1], 0.005, "hazard of deciding")],
    ["signals.halfLife", parameter("H", "days", [30, 3650], 320, "time in which attention halves")],
    ["race.tournament", parameter("theta", "strength", [0, 8], 3, "strength of the tournament")],
    ["race.lag", parameter("Lobs", "days", [30, 365], 120, "delay with which rivals are seen")],
    ["race.initial", { ...parameter("l0", "share", [0, 1], 0.1, "level on the first day"), atStart: true }],
  ]),
  mechanisms: [
    { name: "decision", optional: false, on: true },
    { name: "signals", optional: false, on: true },
    { name: "race", optional: true, on: true },
    { name: "peers", optional: true, on: false },
  ],
  units: unitSets,
  signals: centralSignals.map((signal) => ({ ...signal, on: signal.id === "ngaidp" })),
  tiers: [...new Set(centralSignals.map(({ tier }) => tier))],
  traits: new Map([
    ["enterprise", score("capacity of firms")],
    ["university", score("capacity of universities")],
    ["gdp", score("wealth")],
    ["power", score("political power")],
    ["agency", { ...score("drive of its own"), measured: false }],
  ]),
  institutions: new Map([
    [
      "calm",
      {
        meaning: "no race",
        units: "provinces",
        params: { "race.tournament": 0 },
        mechanisms: { peers: false },
      },
    ],
  ]),
  readings: new Map(
    Object.entries(readingOptions).map(([option, choice]) => [
      option,
      [choice.default, ...Object.keys(choice.readings).filter((each) => each !== choice.default)],
    ]),
  ),
};

function parameter(
  symbol: string,
  unit: string,
  range: [number, number],
  value: number,
  meaning: string,
): Parameter {
  return { symbol, unit, range, value, meaning, source: "khanal2024", status: "estimated" };
}

function score(meaning: string): TraitWord {
  return { unit: "SD", range: [-4, 4], meaning, measured: true };
}

/** Parents by id; none unless given. */
export function library(files: Readonly<Record<string, string>> = {}): LoadParent {
  return (id) => (Object.hasOwn(files, id) ? { text: files[id], where: `${id}.yaml` } : undefined);
}

/** Reads a text as the file x.yaml. */
export function read(text: string, files: Readonly<Record<string, string>> = {}): ScenarioReading {
  return readScenario(text, "x.yaml", vocabulary, library(files));
}

/** The scenario of a text that must be good. */
export function good(text: string, files: Readonly<Record<string, string>> = {}) {
  const reading = read(text, files);
  if (!reading.ok) throw new Error(reading.faults.map((fault) => JSON.stringify(fault)).join("\n"));
  return reading.scenario;
}

/** The two lines every file begins with. */
export const HEAD = "schema: 1\nid: x\n";

/** A file that uses every key. */
export const FULL = `schema: 1
id: central-push-2019
title: { en: Stronger mandate from 2019, zh: 2019年起强化中央授权 }
question: { en: Would a firmer mandate have closed the gap? }
notice: { en: Watch the west., zh: 看西部。 }
start: 2017-07-08
until: 2023-05
step: week
record: 28
seed: 0
runs: 200
data: { baseDate: 2017-07-08, beijing: table2, chongqing: text, anhui: table2, countUntil: 2022-12-31 }
mechanisms: { race: on, peers: true }
params: { signals.halfLife: 365 days, race: { tournament: 5 } }
provinces:
  GD: { university: 0.5 }
  all: { enterprise: 0 }
  广西: { agency: 2 }
  XZ: { include: true, enterprise: -1, university: -1, gdp: -1, power: -1 }
signals:
  ngaidp: { date: 2018-07-08, force: 0.5 }
  cybersecurity-law: on
  my-mandate: { date: 2019-01, tier: state-council-plan, modality: facilitative, coSigners: 3, force: 0.6, status: interim }
changes:
  - { at: 2019-01, set: { signals.halfLife: 700 } }
  - { at: 2020-01, mechanisms: { race: off } }
  - { at: 2020-10, publish: [SH, CN-GD, 330000] }
compareTo: baseline
`;
