import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** Copies a page into a folder as TypeDoc wants it: with its title, and the section as its group. */
export function stagePage({ path, section, title }, from, folder) {
  const text = readFileSync(join(from, path), "utf8");
  const front = `---\ntitle: ${JSON.stringify(title)}\ngroup: ${JSON.stringify(section)}\n---\n`;
  write(join(folder, path), front + text);
  if (from !== folder) stageLinked(path, text, folder);
}

/** Copies the first page, to which TypeDoc gives the name of the project for a heading. */
export function stageFront(path, folder) {
  const text = readFileSync(path, "utf8");
  write(join(folder, path), text.replace(/^# .+\n/, ""));
  stageLinked(path, text, folder);
}

/** Copies the files to which a page links, unless they are pages themselves or are not here. */
function stageLinked(path, text, folder) {
  for (const [, link] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
    const linked = posix.join(posix.dirname(path), link);
    const isFile = existsSync(linked) && statSync(linked).isFile();
    if (isFile && !linked.endsWith(".md")) cpSync(linked, join(folder, linked));
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
