import { reworded } from "../../charts/drawing/dialect.js";
import { observedCases } from "../../experiments/cases.js";
import { formatDay } from "../../math/calendar.js";
import type { Scenario } from "../../scenario/scenario.js";
import { unitsLabel } from "../../scenario/units.js";
import { CHINAS_PARAMETERS } from "../claims.js";
import { dialectOf } from "../dialect.js";
import { dataHash } from "../manifest.js";
import type { Provenance } from "./readme.js";
import type { ExportSource, RunSource } from "./source.js";

/** Where what is exported comes from. */
export function provenanceOf(source: ExportSource, version: string): Provenance {
  if (source.kind === "run") return ofRuns(source, version);
  const { scenario } = source;
  const { days } = observedCases(scenario);
  const plans = days.filter(Number.isFinite).length;
  return {
    version,
    of: `What was observed: Table 2 of Khanal, Zhang & Taeihagh (2024), one country once, n = ${days.length} provinces, ${plans} with a plan by ${scenario.until}, under the readings ${readingsOf(scenario)}. Not observed: who watches whom and what is heard of the centre, where they occur, are those of the scenario ${scenario.id}.`,
    dayZero: scenario.data.readings.baseDate,
    hash: ["SHA-256 of the data", dataHash()],
  };
}

function ofRuns({ ensemble, resultHash }: RunSource, version: string): Provenance {
  const { scenario, seeds, baseDay, from, until, localities } = ensemble;
  const label = unitsLabel(scenario)?.en;
  return {
    version,
    of: `Simulated, not observed: ${seeds.length} ${seeds.length === 1 ? "run" : "runs"} of the scenario ${scenario.id} (${scenario.title.en}), seeds ${seeds[0]} to ${seeds[seeds.length - 1]}, n = ${localities.length} ${reworded("provinces", dialectOf(scenario, "en"))}${label ? ` (${label})` : ""}, watched from day ${from} to day ${until}. What is assumed stands in the parameters of the scenario, in manifest.json of the results; what each means, and where its value comes from: yardstick odd.${label ? ` ${CHINAS_PARAMETERS.en}.` : ""}`,
    dayZero: formatDay(baseDay),
    hash: ["SHA-256 of the results", resultHash],
  };
}

function readingsOf({ data }: Scenario): string {
  return Object.entries(data.readings)
    .map(([option, reading]) => `${option} = ${reading}`)
    .join(", ");
}
