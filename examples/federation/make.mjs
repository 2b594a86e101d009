// Makes the tables of the federation anew: node make.mjs
// Its cantons are a fixed draw; its dates are one run of the model with the parameters and the seed of truth.yaml.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readScenario, runEnsemble, vocabulary } from "yardstick";
import { loadParent } from "yardstick/node";

const here = dirname(fileURLToPath(import.meta.url));
const truth = join(here, "truth.yaml");
const [ROWS, COLUMNS] = [4, 6];
const CAPACITIES = ["enterprise", "university", "gdp", "power"];
const DAY = 86_400_000;

/** Numbers from 0 to 1 of a linear congruential generator, the same everywhere. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** The cantons, row by row of the map, with capacities of two digits. */
function regions() {
  const next = numbersFrom(20241120);
  return Array.from({ length: ROWS * COLUMNS }, (_, k) => ({
    id: `C${String(k + 1).padStart(2, "0")}`,
    name: `Canton ${k + 1}`,
    ...Object.fromEntries(CAPACITIES.map((name) => [name, Math.floor(next() * 100) / 100])),
    row: Math.floor(k / COLUMNS) + 1,
    col: (k % COLUMNS) + 1,
  }));
}

/** Neighbours on the map touch. */
function borders(cantons) {
  const isBeside = (a, b) =>
    (b.row === a.row && b.col === a.col + 1) || (b.col === a.col && b.row === a.row + 1);
  return cantons.flatMap((a) => cantons.filter((b) => isBeside(a, b)).map((b) => ({ a: a.id, b: b.id })));
}

/** When each canton had its plan in the run with this seed, "" for none; `tables` are those that the country names. */
function observed(tables, seed) {
  const load = (name, from) =>
    name in tables ? { text: tables[name], where: name } : loadParent(name, from);
  const reading = readScenario(readFileSync(truth, "utf8"), truth, vocabulary, load);
  if (!reading.ok) throw new Error(reading.faults.map(({ found }) => found).join("\n"));
  const { outcomes, localities, baseDay } = runEnsemble({ ...reading.scenario, seed });
  const dateOf = (day) => new Date((baseDay + Math.floor(day)) * DAY).toISOString().slice(0, 10);
  return localities.map(({ id }, i) => {
    const day = outcomes.values.published[i];
    return { id, plan: Number.isFinite(day) ? dateOf(day) : "" };
  });
}

function csvOf(rows) {
  const names = Object.keys(rows[0]);
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((row) => `${row.join(",")}\n`)
    .join("");
}

/** The three tables by file name, with the dates of the run with this seed. */
export function tablesOf(seed) {
  const cantons = regions();
  const tables = {
    "federation.regions.csv": csvOf(cantons),
    "federation.borders.csv": csvOf(borders(cantons)),
    "federation.observed.csv": "id,plan\nC01,none\n",
  };
  return { ...tables, "federation.observed.csv": csvOf(observed(tables, seed)) };
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(tablesOf(1))) writeFileSync(join(here, name), text);
