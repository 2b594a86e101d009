import { readCalibrationSpec } from "../../../../src/experiments/calibration/spec/read-calibration-spec.js";
import { readExperiment } from "../../../../src/experiments/spec/index.js";
import type { LoadParent } from "../../../../src/scenario/lineage.js";
import { vocabulary } from "../../../../src/scenario/words.js";
import { shippedIn } from "../home.js";
import { CASE } from "../judge.js";
import { bytesOf, type Outcome, ofText, type Reader } from "../reader.js";

const POINTS = "race.tournament,mechanisms.race,peers.weight\n1,on,0.1\n2.5,off,0.2\n0,on,1e-3\n";
const WITH_POINTS =
  "schema: 1\nid: of-table\nscenario: core\noutcomes: [adopters]\ndesign: { kind: table, file: points.csv }\n";
const PLANS =
  "province,plan,policies,breadth\nGuangdong,2018-08-10,12,4\nBeijing,206,3,2\nShanghai,2017-11,,\nQinghai,none,0,0\n";
const WITH_PLANS =
  "schema: 1\nid: of-plans\nscenario: core\ntarget: exact\ndata: { table: plans.csv }\nfree: { decision.baseRate: prior }\n";

/** Hands out this text, whatever is asked for. */
const always =
  (text: string): LoadParent =>
  () => ({ text, where: CASE });

/** What every experiment changes here: scenarios are spoilt elsewhere. */
const loadScenario = always("schema: 1\nid: case\n");

function experiment(text: string, where: string, points: string): Outcome {
  const reading = readExperiment({ text, where }, { vocabulary, loadScenario, loadTable: always(points) });
  if (!reading.ok) return reading;
  const { design } = reading.experiment;
  return { ok: true, values: design.points.length * design.factors.length };
}

/** Shipped experiments in small: what many points take is no news. */
const small = (bytes: Uint8Array) =>
  bytesOf(new TextDecoder().decode(bytes).replace(/(points|trajectories|steps): \d+/g, "$1: 4"));
const calibration = (text: string, where: string, plans: string) =>
  readCalibrationSpec({ text, where }, { vocabulary, loadScenario, loadTable: always(plans) });

export const experimentReaders: readonly Reader[] = [
  {
    ...{ name: "experiment", cases: 5_000, form: "text", worst: true },
    seeds: [...shippedIn("experiments", ".yaml").map(small), bytesOf(WITH_POINTS)],
    read: ofText((text) => experiment(text, CASE, POINTS)),
  },
  {
    ...{ name: "points of an experiment", cases: 3_600, form: "text", worst: true },
    seeds: [bytesOf(POINTS)],
    read: ofText((text) => experiment(WITH_POINTS, "spec.yaml", text)),
  },
  {
    ...{ name: "calibration", cases: 600, form: "text" },
    seeds: [...shippedIn("scenarios/calibration", ".yaml"), bytesOf(WITH_PLANS)],
    read: ofText((text) => calibration(text, CASE, PLANS)),
  },
  {
    ...{ name: "plans of a calibration", cases: 2_000, form: "text" },
    seeds: [bytesOf(PLANS)],
    read: ofText((text) => calibration(WITH_PLANS, "spec.yaml", text)),
  },
];
