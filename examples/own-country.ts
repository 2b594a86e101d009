/** A country of twelve regions in code: no file, no command line. Everything in it is made up. */
import { readScenario, runEnsemble, runFigures, type Scenario, vocabulary } from "yardstick";

/** Four rows of three; the further down and to the right, the more its universities can do. */
const regions = Array.from({ length: 12 }, (_, k) => ({
  id: `R${k + 1}`,
  name: `Region ${k + 1}`,
  enterprise: ((7 * k) % 12) / 12,
  university: k / 12,
  gdp: ((5 * k) % 12) / 12,
  power: ((11 * k) % 12) / 12,
  row: Math.floor(k / 3) + 1,
  col: (k % 3) + 1,
}));

const borders = regions.flatMap((a) =>
  regions
    .filter((b) => Math.abs(a.row - b.row) + Math.abs(a.col - b.col) === 1 && a.id < b.id)
    .map((b) => [a.id, b.id]),
);

/** The scenario, as its file would say it; a reader that finds no other files is enough for it. */
function scenarioOf(baseRate: number): Scenario {
  const file = {
    schema: 1,
    id: "twelve",
    country: { name: "Twelve", source: "made up in code", baseDate: "2020-01-01", regions, borders },
    until: "2024-12-31",
    mechanisms: { race: "off", policies: "off", instruments: "off", targets: "off", ambition: "off" },
    params: { "decision.baseRate": baseRate },
    runs: 50,
  };
  const reading = readScenario(JSON.stringify(file), "twelve", vocabulary, () => undefined);
  if (!reading.ok) throw new Error(reading.faults.map(({ found, cure }) => `${found}; ${cure}`).join("\n"));
  return reading.scenario;
}

/** Mean number of regions with a plan in the end. */
function meanAdopters(scenario: Scenario): number {
  const figures = runFigures(runEnsemble(scenario));
  return figures.reduce((sum, { adopters }) => sum + adopters, 0) / figures.length;
}

export const adopters = { hesitant: meanAdopters(scenarioOf(0.001)), eager: meanAdopters(scenarioOf(0.01)) };
console.log(
  `plans of 12: ${adopters.hesitant.toFixed(1)} where regions hesitate, ${adopters.eager.toFixed(1)} where they do not`,
);
