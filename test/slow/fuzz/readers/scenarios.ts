import { overlayOf } from "../../../../src/cli/overlay.js";
import { formatFault } from "../../../../src/faults/fault.js";
import { readScenario } from "../../../../src/scenario/read.js";
import { restoreScenario } from "../../../../src/scenario/restore.js";
import { scenarioTable } from "../../../../src/scenario/table.js";
import { vocabulary } from "../../../../src/scenario/words.js";
import { loadShipped, scenarios } from "../home.js";
import { CASE } from "../judge.js";
import { bytesOf, type Outcome, ofText, type Reader } from "../reader.js";

const TABLE = 'scenario,at,race.lag,signals.halfLife\na,,60,\na,2019-01,,"365 days"\nb,,,400\n';
const OPTIONS =
  "race.tournament=5\nmechanisms.race=off\nprovinces.GX.agency=1.5\ndata.baseDate=2017-07-28\nsignals.halfLife=365";

/** A scenario that was read; one that is good has to come out of its own manifest again. */
function readOne(text: string): Outcome {
  const reading = readScenario(text, CASE, vocabulary, loadShipped);
  if (!reading.ok) return reading;
  for (const warning of reading.warnings) formatFault(warning);
  const kept = JSON.stringify(reading.scenario);
  const again = restoreScenario(kept, "manifest.json", vocabulary);
  if (!again.ok)
    throw new Error(`a good scenario that its manifest refuses: ${formatFault(again.faults[0]!)}`);
  if (JSON.stringify(again.scenario) !== kept) throw new Error("another scenario in its manifest");
  return { ok: true };
}

export const scenarioReaders: readonly Reader[] = [
  {
    ...{ name: "scenario", cases: 3_000, form: "text", worst: true },
    seeds: Object.values(scenarios).map(bytesOf),
    read: ofText(readOne),
  },
  {
    ...{ name: "scenario table", cases: 2_000, form: "text", worst: true },
    seeds: [bytesOf(TABLE)],
    read: ofText((text) => scenarioTable(text, CASE, vocabulary, loadShipped, "core")),
  },
  {
    ...{ name: "command line", cases: 6_000, form: "text" },
    seeds: [bytesOf(OPTIONS)],
    read: ofText((text) => {
      const overlay = overlayOf("core", { set: text.split("\n") });
      return overlay === undefined
        ? { ok: true }
        : readScenario(overlay.text, "command line", vocabulary, loadShipped);
    }),
  },
];
