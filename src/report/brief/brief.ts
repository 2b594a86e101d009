import type { Chart } from "../../charts/index.js";
import type { Words } from "../../scenario/scenario.js";
import { type Block, type Figure, heading, list, paragraph } from "../document/blocks.js";
import type { BriefParts } from "./parts.js";

/** A brief in one language: what everybody reads, and the notes that say how far to trust it. */
export interface Brief extends Pick<BriefParts, "language" | "title" | "mark" | "question" | "answer"> {
  /** From the first picture to the last table. */
  readonly evidence: readonly Block[];
  readonly notes: readonly Block[];
}

/** Words above the parts of a brief. */
export const headings = {
  question: { en: "Question", zh: "问题" },
  answer: { en: "Answer", zh: "回答" },
  rules: { en: "Rules", zh: "规则" },
  found: { en: "What came out", zh: "结果" },
  uncertainty: { en: "How sure this is", zh: "把握程度" },
  limits: { en: "What the data cannot tell", zh: "数据不能说明什么" },
  assumptions: { en: "What is assumed", zh: "假设" },
  making: { en: "How to check it", zh: "如何核查" },
} as const satisfies Readonly<Record<string, Words>>;

/** Puts the parts of a brief in order; `figureOf` draws. */
export function briefOf(parts: BriefParts, figureOf: (chart: Chart) => Figure): Brief {
  const { language, title, mark, question, answer, pictures } = parts;
  const [first, ...others] = pictures.map((chart): Block => ({ kind: "figure", figure: figureOf(chart) }));
  const part = (name: keyof typeof headings, blocks: readonly Block[]) =>
    blocks.length > 0 ? [heading(2, headings[name][language]), ...blocks] : [];
  return {
    ...{ language, title, mark, question, answer },
    evidence: [
      ...(first ? [first] : []),
      ...part("rules", parts.compared),
      ...part("found", parts.found),
      ...others,
    ],
    notes: (["uncertainty", "limits", "assumptions", "making"] as const).flatMap((name) =>
      part(name, parts[name].length > 0 ? [list(parts[name])] : []),
    ),
  };
}

/** The head of a brief as blocks, for writers that know nothing else. */
export function headOf({ language, title, mark, question, answer }: Brief): Block[] {
  return [
    heading(1, title),
    paragraph(mark),
    ...(question === null ? [] : [heading(2, headings.question[language]), paragraph(question)]),
    heading(2, headings.answer[language]),
    ...answer.map(paragraph),
  ];
}
