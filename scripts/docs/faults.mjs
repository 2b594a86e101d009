import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Elements that a browser fetches by itself; a link that a reader may follow is none. */
const FETCHED =
  /<(?:script|img|link|source|iframe|video|audio|object|embed)\b[^>]*?\b(?:src|href|data)="([^"]*)"/g;
const OUTSIDE = /^(?:https?:)?\/\//;

/** What is wrong with a built site, a sentence each: dead links within it, and anything that it asks of another host. */
export function siteFaults(folder) {
  const names = readdirSync(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith(".html"));
  const texts = new Map(pages.map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]));
  const styles = names.filter((name) => name.endsWith(".css"));
  return [
    ...[...texts].flatMap(([path, text]) => [...deadLinks(path, text, texts), ...requests(path, text)]),
    ...styles.flatMap((name) => styleRequests(join(folder, name))),
  ];
}

function deadLinks(path, text, texts) {
  const links = [...text.matchAll(/<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
  return [...new Set(links)].flatMap((link) => {
    if (/^[a-z]+:/.test(link) || OUTSIDE.test(link)) return [];
    const [file, anchor] = decodeURI(link.replaceAll("&amp;", "&")).split("#");
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(target)) return [`${path} links to ${link}, which is not there`];
    const isThere = !anchor || !texts.has(target) || texts.get(target).includes(`id="${anchor}"`);
    return isThere ? [] : [`${path} links to ${link}, where nothing has that name`];
  });
}

function requests(path, text) {
  return [...text.matchAll(FETCHED)]
    .filter(([, address]) => OUTSIDE.test(address))
    .map(([, address]) => `${path} fetches ${address}`);
}

function styleRequests(path) {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]+)/g)].map(
    ([, address]) => `${path} fetches ${address}`,
  );
}
