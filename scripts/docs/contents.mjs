import { readFileSync } from "node:fs";
import { posix } from "node:path";

/** The table of contents: sections are its headings of the second level, pages the links in their lists. */
export const CONTENTS = "docs/README.md";

/**
 * The pages of the site in their order, the table of contents first.
 * @returns {{ path: string, section: string }[]} paths from the root of the repository
 */
export function contents() {
  const [, ...sections] = readFileSync(CONTENTS, "utf8").split(/^## /m);
  const listed = sections.flatMap((text) => {
    const section = text.slice(0, text.indexOf("\n"));
    const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)#:]+\.md)\)/gm)];
    return links.map(([, link]) => ({ path: posix.join(posix.dirname(CONTENTS), link), section }));
  });
  return [{ path: CONTENTS, section: listed[0].section }, ...listed];
}
