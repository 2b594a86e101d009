import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageFile } from "../node/package-files.js";

/** The made-up country of the package that new ones begin as. */
const TEMPLATE = "norland";
/** How it is called. */
const NAME = "Norland";
const TABLES = ["regions", "borders", "observed"];

/** The files of a new country by path: its scenario, and beside it the tables that the scenario names. */
export function countryFiles(file: string, id: string): ReadonlyMap<string, string> {
  const textOf = (name: string) => readFileSync(packageFile(`examples/country/${name}`), "utf8");
  const scenario = textOf(`${TEMPLATE}.yaml`).replaceAll(TEMPLATE, id).replaceAll(NAME, nameFrom(id));
  const tables = TABLES.map(
    (table) => [join(dirname(file), `${id}.${table}.csv`), textOf(`${TEMPLATE}.${table}.csv`)] as const,
  );
  return new Map([[file, scenario], ...tables]);
}

/** A name for the country until its owner writes a better one: `new-borduria` is New Borduria. */
function nameFrom(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
