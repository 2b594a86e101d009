import { type Block, heading } from "../../document/blocks.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";

/** 8. How exact the numbers are, and what the model cannot say. */
export function limits({ t, document }: Material): Block[] {
  return [
    heading(2, t({ en: "8 Accuracy and limits", zh: "8 精度与局限" })),
    heading(3, t({ en: "Numbers and their accuracy", zh: "数值及其精度" })),
    ...blocksOf(document.chapter("Numbers and their accuracy").text),
    heading(3, t({ en: "What the model cannot say", zh: "模型不能说明什么" })),
    ...blocksOf(document.chapter("What the model cannot say").text),
  ];
}
