/** The worlds that are timed: the shipped scenarios as the built package reads them, and larger ones grown from them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { definitionOf, readScenario, vocabulary } from "../../dist/index.js";

export const load = (id) => {
  const where = fileURLToPath(new URL(`../../scenarios/${id}.yaml`, import.meta.url));
  return { text: readFileSync(where, "utf8"), where };
};

/** A scenario of the package, with what else the text says. */
export function scenarioOf(id, more = "") {
  const text = `schema: 1\nid: bench\nextends: ${id}\n${more}`;
  const reading = readScenario(text, "bench.yaml", vocabulary, load);
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
  return reading.scenario;
}

/**
 * A scenario whose country is repeated until it has n provinces. Every border leads to the next copy of the country, so
 * that provinces have as many neighbours as before and all are linked.
 */
export function grown(scenario, n) {
  const definition = definitionOf(scenario);
  const { localities, borders } = definition.inputs;
  const copies = Math.ceil(n / localities.length);
  const all = Array.from({ length: copies }, (_, copy) => localities.map((each) => copyOf(each, copy)))
    .flat()
    .slice(0, n)
    .map((each, slot) => ({ ...each, slot }));
  const links = Array.from({ length: copies }, (_, copy) =>
    borders.map(([a, b]) => [a + copy * localities.length, b + ((copy + 1) % copies) * localities.length]),
  );
  const among = links.flat().filter(([a, b]) => a < n && b < n);
  return { ...definition, agents: all, inputs: { ...definition.inputs, localities: all, borders: among } };
}

const copyOf = (locality, copy) =>
  copy === 0 ? locality : { ...locality, id: `${locality.id}${copy}`, region: `${locality.region}${copy}` };
