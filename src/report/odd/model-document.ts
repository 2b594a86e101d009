import type { Mechanism } from "../../engine/mechanism.js";
import type { Inputs } from "../../model/inputs.js";

/** A part of the document of the model, from its heading to the next one of the same or a higher level. */
export interface Chapter {
  readonly level: number;
  readonly title: string;
  readonly text: string;
}

/** What the document of the model says, by chapter and by mechanism; the laws are stated there and nowhere else. */
export interface ModelDocument {
  /** The text before the first heading of the second level. */
  readonly opening: string;
  /** The chapter of this title. */
  chapter(title: string): Chapter;
  /** The chapter with the law of a mechanism: the one with its name in the heading. */
  law(name: string): Chapter | undefined;
  /** What would speak against a mechanism. */
  against(name: string): string | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds mechanisms with different parameters
export type Mechanisms = readonly Mechanism<Inputs, any>[];

const AGAINST = "What would speak against it";

/** Reads the document of the model. */
export function modelDocumentOf(markdown: string): ModelDocument {
  const chapters = chaptersOf(markdown);
  const chapter = (title: string) => {
    const found = chapters.find((each) => each.title === title);
    if (found) return found;
    throw new Error(
      `the document of the model has no chapter "${title}"; give src/model/README.md a heading of this name`,
    );
  };
  const reasons = new Map(
    entriesOf(chapter(AGAINST).text).flatMap((entry) => {
      const [, name, reason] = /^`([^`]+)`: (.+)$/.exec(entry) ?? [];
      return name ? [[name, reason] as const] : [];
    }),
  );
  return {
    opening: chapters[0].text,
    chapter,
    law: (name) =>
      chapters.find(({ level, title, text }) => level === 3 && title.includes(`\`${name}\``) && text !== ""),
    against: (name) => reasons.get(name),
  };
}

function chaptersOf(markdown: string): Chapter[] {
  return markdown.split(/^(?=#{1,3} )/m).map((part) => {
    const [first, ...rest] = part.split("\n");
    const [, signs, title] = /^(#+) (.*)$/.exec(first) ?? ["", "", ""];
    return { level: signs.length, title, text: rest.join("\n").replace(/^\n+|\s+$/g, "") };
  });
}

/** The entries of a list, each on one line. */
export function entriesOf(text: string): string[] {
  return text
    .split(/^(?:- |\d+\. )/m)
    .slice(1)
    .map((entry) =>
      entry
        .split("\n\n")[0]
        .replace(/\s*\n\s*/g, " ")
        .trim(),
    );
}
