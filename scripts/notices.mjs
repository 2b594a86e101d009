// The licences of the packages whose code is bundled, which ask that they come along with it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages of the classroom page, which another tool bundles. */
const OF_THE_PAGE = ["preact", "@preact/signals", "@preact/signals-core"].map((name) =>
  join("node_modules", name),
);

/** Folder of the package to which a bundled file belongs; undefined for our own. */
function folderOf(path) {
  return /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** Name and version of a package, and its licence as it comes with it. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  const text =
    file === undefined ? `${license}, without a text of its own` : readFileSync(join(folder, file), "utf8");
  return { title: `${name} ${version} (${license})`, text: text.trim() };
}

/** One text with the licences of all packages in these builds of esbuild; those with the same text share it. */
export function noticesOf(builds) {
  const bundled = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs).map(folderOf));
  const folders = [...new Set([...bundled, ...OF_THE_PAGE])].filter((each) => each !== undefined).sort();
  const titles = new Map();
  for (const { title, text } of folders.map(noticeOf)) titles.set(text, [...(titles.get(text) ?? []), title]);
  const sections = [...titles].map(([text, of]) => `## ${of.join(", ")}\n\n${text}\n`);
  return `# Packages whose code is bundled here\n\n${sections.join("\n")}`;
}
