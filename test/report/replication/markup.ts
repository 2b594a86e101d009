/** Elements that have no end tag. */
const VOID = ["meta", "img", "br"];

/** What is wrong with the markup of a page: tags out of turn, attributes without quotes, signs that are not escaped. */
export function faultsOfMarkup(page: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const style = /<style>[\s\S]*?<\/style>/;
  const body = page.replace(/^<!DOCTYPE html>/, "").replace(style, "<style></style>");
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith("<")) {
      if (/>|&(?!(?:amp|lt|gt|quot);)/.test(piece)) faults.push(`not escaped: ${piece.trim().slice(0, 60)}`);
      continue;
    }
    const [, end, name, attributes] = /^<(\/?)([a-z][a-z0-9]*)([\s\S]*)>$/.exec(piece) ?? [];
    if (name === undefined) faults.push(`no tag: ${piece.slice(0, 60)}`);
    else if (end === "/") {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
    } else {
      if (!/^(\s+[a-z-]+="[^"<]*")*$/.test(attributes)) faults.push(`attributes: ${piece.slice(0, 60)}`);
      if (!VOID.includes(name)) open.push(name);
    }
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}
