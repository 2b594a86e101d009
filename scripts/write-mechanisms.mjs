// Writes docs/mechanisms.md from the declarations of the mechanisms and the laws in src/model/README.md. Run it with
// `node scripts/write-mechanisms.mjs` after any change of either, when the library is built; a test fails until it is done.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { readScenario, vocabulary } from "../dist/index.js";
import { findScenario, loadParent } from "../dist/node.js";

const { outputFiles } = await build({
  stdin: {
    contents: [
      'export { mechanisms } from "./src/model/mechanisms/index.js";',
      'export { markdownOf } from "./src/report/document/markdown.js";',
      'export { mechanismsPage } from "./src/report/odd/mechanisms-page.js";',
      'export { modelDocumentOf } from "./src/report/odd/model-document.js";',
    ].join("\n"),
    resolveDir: ".",
  },
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  write: false,
  logLevel: "warning",
});
const { markdownOf, mechanisms, mechanismsPage, modelDocumentOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
);

const { text, where } = findScenario("baseline");
const { scenario } = readScenario(text, where, vocabulary, loadParent);
const document = modelDocumentOf(readFileSync("src/model/README.md", "utf8"));
const page = mechanismsPage({ mechanisms, document, scenario, t: ({ en }) => en });
writeFileSync("docs/mechanisms.md", markdownOf(page));
