import type { Language } from "../../charts/index.js";
import { plain } from "./plain.js";

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly language: Language;
  readonly style: string;
  /** What stands in its body, as HTML. */
  readonly body: string;
}

/** The language of a part of a page, as HTML names it. */
export const tagOf = (language: Language) => (language === "zh" ? "zh-CN" : "en-GB");

/** A whole page that needs no other file, no network and no script. */
export function pageOf({ title, language, style, body }: Page): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="${tagOf(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${plain(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
