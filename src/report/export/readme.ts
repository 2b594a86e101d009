import { wrapped } from "../columns.js";
import type { ColumnNote, Exported, ExportedFile } from "./exported.js";

/** What all exports of one result have in common. */
export interface Provenance {
  readonly version: string;
  /** What was exported, in a sentence. */
  readonly of: string;
  /** The calendar date of day 0. */
  readonly dayZero: string;
  /** What the hash is of, and the hash. */
  readonly hash: readonly [string, string];
}

const WIDTH = 100;
const OF_CSV = "Empty cells are values that do not exist. Texts are UTF-8 without a byte order mark.";

/** The README of an export: what it is, its columns with their units, how it is read, and what it does not hold. */
export function readmeOf({ format, title, files, recipes, notes }: Exported, from: Provenance): string {
  const heading = `${title} (yardstick export --to ${format})`;
  return [
    heading,
    "=".repeat(heading.length),
    "",
    wrapped(`${from.of} Made by yardstick ${from.version}.`, WIDTH),
    `Day 0 is ${from.dayZero}.`,
    `${from.hash[0]}: ${from.hash[1]}`,
    "",
    "FILES",
    ...files.flatMap(fileLines),
    ...recipes.flatMap(({ language, lines }) => [
      "",
      `HOW TO READ IT IN ${language.toUpperCase()} (in this folder)`,
      ...lines.map((line) => `  ${line}`),
    ]),
    "",
    "WHAT TO KEEP IN MIND, AND WHAT IT DOES NOT HOLD",
    ...notes.map(item),
    ...(files.some(({ name }) => name.endsWith(".csv")) ? [item(OF_CSV)] : []),
    "",
  ].join("\n");
}

function fileLines({ name, what, columns }: ExportedFile): string[] {
  return ["", wrapped(`${name}: ${what}.`, WIDTH), ...columns.map(columnLine)];
}

function columnLine({ name, unit, meaning }: ColumnNote): string {
  return wrapped(`${name} [${unit}]: ${meaning}`, WIDTH, 2);
}

function item(sentence: string): string {
  return `- ${wrapped(sentence, WIDTH, 2).trimStart()}`;
}
