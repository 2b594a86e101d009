import type { Language } from "../../charts/index.js";
import { verdict } from "./sections/verdict.js";
import type { Assessed } from "./story.js";

/** The verdict for the terminal. */
export function assessmentText(assessed: Assessed, language: Language): string {
  const blocks = verdict({ ...assessed, language, figures: new Map(), version: "", hash: "" });
  return blocks
    .flatMap((block) => {
      if (block.kind === "list") return block.items.map((item) => `- ${plain(item)}`);
      return block.kind === "heading" || block.kind === "paragraph" || block.kind === "remark"
        ? [plain(block.text)]
        : [];
    })
    .join("\n");
}

const plain = (text: string) => text.replaceAll("**", "").replaceAll("`", "");
