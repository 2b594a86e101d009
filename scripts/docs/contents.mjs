import { readFileSync } from "node:fs";
import { posix } from "node:path";

/** The table of contents: sections are its headings of the second level, pages the links in their lists. */
export const CONTENTS = "docs/README.md";

/**
 * The pages of the site in their order, the table of contents first.
 * @returns {{ path: string, section: string, title: string }[]} paths from the root of the repository, titles as linked
 */
export function contents() {
  const [, ...sections] = readFileSync(CONTENTS, "utf8").split(/^## /m);
  const listed = sections.flatMap((text) => {
    const section = text.slice(0, text.indexOf("\n"));
    const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)#:]+\.md)\)/gm)];
    return links.map(([, title, link]) => ({
      path: posix.join(posix.dirname(CONTENTS), link),
      section,
      title,
    }));
  });
  return [{ path: CONTENTS, section: listed[0].section, title: "All pages" }, ...listed];
}
