// Builds the documentation site in dist/docs, offline: the pages named in docs/README.md, what the command line writes
// about itself (ODD+D, replication) and the reference of the library. It needs a built dist/cli.js, and ends with an
// error if a link is dead or a page asks anything of another host.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, TSConfigReader, TypeDocReader } from "typedoc";
import { contents } from "./docs/contents.mjs";
import { siteFaults } from "./docs/faults.mjs";
import { writeGenerated } from "./docs/generated.mjs";
import { stageFront, stagePage } from "./docs/stage.mjs";

const OUT = "dist/docs";
const FRONT = "README.md";

const folder = mkdtempSync(join(tmpdir(), "yardstick-docs-"));
try {
  const written = contents();
  const generated = writeGenerated(folder);
  stageFront(FRONT, folder);
  for (const page of written) stagePage(page, ".", folder);
  for (const page of generated) stagePage(page, folder, folder);
  await writeSite(written.concat(generated));
  const faults = siteFaults(OUT);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  console.log(`${OUT}/index.html is written: ${written.length + generated.length} pages and the reference.`);
} catch (cause) {
  console.error(cause.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs TypeDoc over pages of the folder and the library; what it warns of is an error. */
async function writeSite(pages) {
  const sections = [...new Set(pages.map(({ section }) => section))];
  const options = {
    readme: join(folder, FRONT),
    projectDocuments: pages.map(({ path }) => join(folder, path)),
    groupOrder: [...sections, "*"],
  };
  const app = await Application.bootstrap(options, [new TypeDocReader(), new TSConfigReader()]);
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the library; what it said stands above");
  app.validate(project);
  await app.generateDocs(project, OUT);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("TypeDoc has complained; what it said stands above");
}
