import { sources } from "../../data/sources.js";
import { type Block, heading, list, paragraph } from "../document/blocks.js";
import { lawsOf } from "./laws.js";
import { blocksOf } from "./markdown-blocks.js";
import type { Material } from "./material.js";
import { submodel } from "./sections/submodel.js";

/** A page on the science: each law with its formula, and each mechanism with its claim, source, parameters and what would refute it. */
export function mechanismsPage(
  material: Pick<Material, "mechanisms" | "document" | "scenario" | "t">,
): Block[] {
  return [
    heading(1, "Mechanisms"),
    ...opening(material),
    ...lawsOf(material).flatMap(({ title, text, mechanisms }) => [
      heading(2, title),
      ...blocksOf(text),
      ...mechanisms.flatMap((mechanism) => submodel(mechanism, material, 3)),
    ]),
    heading(2, "Sources"),
    list(
      Object.values(sources).map(
        ({ authors, year, title, where }) => `${authors} (${year}): ${title}. ${where}`,
      ),
    ),
  ];
}

function opening({
  mechanisms,
  document,
  scenario,
}: Pick<Material, "mechanisms" | "document" | "scenario">): Block[] {
  return [
    paragraph(
      `What the model claims, rule by rule: ${mechanisms.length} mechanisms in the order of a step. Each says on whose word it ` +
        `stands, what it would take to refute it, and how sure its numbers are. Values are the defaults; where the scenario ` +
        `\`${scenario.id}\` sets another, it stands beside them.`,
    ),
    paragraph(
      "This page is written from the declarations in `src/model/mechanisms` and the laws in `src/model/README.md` by " +
        "`scripts/write-mechanisms.mjs`.",
    ),
    ...blocksOf(document.chapter("The laws").text),
    paragraph(
      "A mechanism that is off unless a scenario switches it on says nothing that a datum here could confirm: it makes regimes " +
        "that can be compared, not findings.",
    ),
    ...blocksOf(document.opening.slice(document.opening.indexOf("Sources:"))),
  ];
}
