import { readScenario } from "../../../../src/scenario/read.js";
import type { LoadParent } from "../../../../src/scenario/source-text.js";
import { vocabulary } from "../../../../src/scenario/words.js";
import { loadShipped, shipped } from "../home.js";
import { CASE } from "../judge.js";
import { type Outcome, ofText, type Reader, textOf } from "../reader.js";

const HOME = "examples/country";
const OWN = "norland";
const [FILE, TABLES] = [
  `${OWN}.yaml`,
  ["regions", "borders", "observed"].map((part) => `${OWN}.${part}.csv`),
];
const texts = new Map(
  [FILE, ...TABLES].map((name) => [name, textOf(shipped(`${HOME}/${name}`)) ?? ""] as const),
);

/** Reads the country of the package with one of its files exchanged for a case. */
function withCase(spoilt: string, text: string): Outcome {
  const source = (name: string) => ({
    text: name === spoilt ? text : (texts.get(name) ?? ""),
    where: name === spoilt ? CASE : name,
  });
  const load: LoadParent = (name, from) => (texts.has(name) ? source(name) : loadShipped(name, from));
  const { text: scenario, where } = source(FILE);
  return readScenario(scenario, where, vocabulary, load);
}

const reader = (name: string, file: string, cases: number): Reader => ({
  ...{ name, cases, form: "text" },
  seeds: [shipped(`${HOME}/${file}`)],
  read: ofText((text) => withCase(file, text)),
});

export const countryReaders: readonly Reader[] = [
  reader("country", FILE, 1_000),
  reader("regions of a country", `${OWN}.regions.csv`, 1_500),
  reader("borders of a country", `${OWN}.borders.csv`, 1_500),
  reader("plans of a country", `${OWN}.observed.csv`, 1_500),
];
