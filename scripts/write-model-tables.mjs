// Writes the tables of mechanisms and parameters into src/model/README.md, between its markers, from the declarations.
// Run it with `node scripts/write-model-tables.mjs` after any change of a declaration; a test fails until it is done.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const README = "src/model/README.md";
const START = "<!-- tables: written by scripts/write-model-tables.mjs -->";
const END = "<!-- end of tables -->";

const { outputFiles } = await build({
  entryPoints: ["src/report/model-tables.ts"],
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  write: false,
  logLevel: "warning",
});
const { modelTables } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
);

const text = readFileSync(README, "utf8");
const from = text.indexOf(START);
const to = text.indexOf(END);
if (from < 0 || to < from)
  throw new Error(
    `${README} must hold the lines "${START}" and "${END}", in this order; put them where the tables belong`,
  );
writeFileSync(README, `${text.slice(0, from + START.length)}\n\n${modelTables()}\n\n${text.slice(to)}`);
