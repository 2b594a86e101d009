/** What test files took and reached, kept from one campaign to the next for those that have not changed. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../.tmp/", import.meta.url));
const PATH = `${FOLDER}mutants-measured.jsonl`;

/** The last measurement of each test file; it holds as long as its `stamp` does. */
export function recall() {
  const lines = existsSync(PATH) ? readFileSync(PATH, "utf8").trim().split("\n") : [];
  return new Map(lines.map((line) => JSON.parse(line)).map((result) => [result.test, result]));
}

export function remember(result) {
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(PATH, `${JSON.stringify(result)}\n`);
}
