import type { Material } from "./material.js";
import type { Chapter } from "./model-document.js";

type Mechanism = Material["mechanisms"][number];

/** A law of the model with the mechanisms that carry it out. */
export interface Law {
  readonly title: string;
  readonly text: string;
  readonly mechanisms: readonly Mechanism[];
}

/** The laws of the document, in the order of the mechanisms; titles without what stands in brackets about their status. */
export function lawsOf({ mechanisms, document }: Pick<Material, "mechanisms" | "document">): Law[] {
  const laws = new Map<Chapter, Mechanism[]>();
  for (const mechanism of mechanisms) {
    const law = document.law(mechanism.name)!;
    laws.set(law, [...(laws.get(law) ?? []), mechanism]);
  }
  return [...laws].map(([{ title, text }, those]) => ({
    title: title.replace(/`|; [^)]*(?=\))| \((?!`)[^)]*\)/g, ""),
    text,
    mechanisms: those,
  }));
}
