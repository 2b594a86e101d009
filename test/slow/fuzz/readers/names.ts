import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCalibrationSpec } from "../../../../src/experiments/calibration/spec/read-calibration-spec.js";
import { readExperiment } from "../../../../src/experiments/spec/index.js";
import type { Fault } from "../../../../src/faults/fault.js";
import { fitIn } from "../../../../src/node/calibration/calibration-files.js";
import { InputError } from "../../../../src/node/input-error.js";
import { savedScenario } from "../../../../src/node/saved-scenarios.js";
import { readPlan } from "../../../../src/node/sweep/plan-file.js";
import { readScenario } from "../../../../src/scenario/read.js";
import { vocabulary } from "../../../../src/scenario/words.js";
import { readFile } from "../../../../src/web/share/read-file.js";
import { fileNameOf } from "../../../../src/web/share/scenario-file.js";
import { loadShipped, made, scenarios, shipped } from "../home.js";
import { folderFor } from "../in-folder.js";
import { bytesOf, type Reader, textOf } from "../reader.js";
import { signed } from "../signed.js";

const surroundings = { vocabulary, loadScenario: loadShipped, loadTable: () => undefined };
const taken = <T extends { readonly ok: true }>(
  reading: T | { readonly ok: false; readonly faults: readonly Fault[] },
): T => {
  if (reading.ok) return reading;
  throw InputError.of(reading.faults);
};

/** A file of results in which one part has another name. */
const renamed = (file: Uint8Array, part: "scenario" | "plan" | "calibration", name: string) => {
  const whole = JSON.parse(textOf(file) ?? "");
  (part === "plan" ? whole.plan.experiment : whole[part]).id = name;
  return bytesOf(JSON.stringify(whole));
};

/** The files around a name are made here, so that the lines of a case are not theirs. */
const FILE = "named.yaml";

/** Where the name of a folder or a file of results comes from: each gives the name that was let in. */
function doors(): readonly ((name: string) => string)[] {
  const [run, plan] = [made("run/manifest.json"), made("sweep/plan.json")];
  const fit = shipped("scenarios/calibration/fits/core/fit.json");
  const draws = shipped("scenarios/calibration/fits/core/draws.csv");
  const [plans, fits] = [folderFor("named-plans"), folderFor("named-fits", { "draws.csv": draws })];
  const head = (name: string) => `schema: 1\nid: ${JSON.stringify(name)}\n`;
  const scenario = (name: string) => `${head(name)}extends: core\n`;
  return [
    (name) => taken(readScenario(scenario(name), FILE, vocabulary, loadShipped)).scenario.id,
    (name) => {
      const reading = readFile(FILE, bytesOf(scenario(name)), scenarios, {});
      if (!reading.ok) throw new InputError(reading.faults.join("\n"));
      return fileNameOf(reading.rules).replace(/\.yaml$/, "");
    },
    (name) => {
      const text = `${head(name)}scenario: core\noutcomes: [adopters]\nfactors: { race.lag: [50, 60] }\n`;
      return taken(readExperiment({ text, where: FILE }, surroundings)).experiment.id;
    },
    (name) => {
      const text = `${head(name)}scenario: core\nfree: { decision.baseRate: prior }\n`;
      return taken(readCalibrationSpec({ text, where: FILE }, surroundings)).calibration.id;
    },
    (name) => savedScenario(textOf(renamed(run, "scenario", name)) ?? "", FILE).id,
    (name) => {
      writeFileSync(join(plans, "plan.json"), signed(renamed(plan, "plan", name), "plan", "hash"));
      return readPlan(plans).experiment.id;
    },
    (name) => {
      const file = signed(renamed(fit, "calibration", name), "calibration", "calibrationHash");
      writeFileSync(join(fits, "fit.json"), file);
      return fitIn(fits).calibration.id;
    },
  ];
}

/** A name that is a single word of a path in every system, and no longer than one may be with a hash behind it. */
const PLAIN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 80;

/** A name lets nobody out of the folder of results, whichever file it stands in. */
export function nameReader(): Reader {
  const all = doors();
  return {
    ...{ name: "name of results", cases: 1_500, form: "text" },
    seeds: ["my-scenario", "a", "central-push-2019"].map((name) => bytesOf(`id: ${name}`)),
    read: (bytes) => {
      const name = new TextDecoder().decode(bytes).replace(/^id: /, "");
      const id = all[bytes.length % all.length]!(name);
      if (!PLAIN.test(id) || id.length > LONGEST)
        throw new Error(`the name ${JSON.stringify(id)} was let in`);
      return { ok: true };
    },
  };
}
