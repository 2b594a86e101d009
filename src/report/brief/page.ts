import type { Language } from "../../charts/index.js";
import { bodyOf } from "../document/html.js";
import { pageOf, tagOf } from "../document/page.js";
import { type Brief, headOf } from "./brief.js";
import { style } from "./style.js";

const switches: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** Briefs, one for each language, as one page to print: two sheets of A4 each. */
export function pageOfBriefs(briefs: readonly Brief[]): string {
  const [first] = briefs;
  return pageOf({
    title: briefs.map(({ title }) => title).join(" / "),
    language: first.language,
    style,
    body: ["<main>", ...(briefs.length > 1 ? [choice(briefs)] : []), ...briefs.map(article), "</main>"].join(
      "\n",
    ),
  });
}

/** Links to the languages: a page without script has them one below the other. */
function choice(briefs: readonly Brief[]): string {
  const links = briefs.map(
    ({ language }) => `<a href="#${language}" lang="${tagOf(language)}">${switches[language]}</a>`,
  );
  return `<nav aria-label="${briefs.map(({ language }) => switches[language]).join(" / ")}">${links.join(" ")}</nav>`;
}

function article(brief: Brief): string {
  const { language, evidence, notes } = brief;
  return [
    `<article id="${language}" lang="${tagOf(language)}">`,
    `<header>${bodyOf(headOf(brief), `${language}-head-`)}</header>`,
    bodyOf(evidence, `${language}-evidence-`),
    `<div class="notes">${bodyOf(notes, `${language}-notes-`)}</div>`,
    "</article>",
  ].join("\n");
}
