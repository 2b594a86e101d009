import { type Block, heading } from "../../document/blocks.js";
import { lawsOf } from "../laws.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";
import { submodel } from "./submodel.js";

/** 7. Submodels: each law, with the mechanisms that carry it out and their parameters. */
export function submodels(material: Material): Block[] {
  const { t, document } = material;
  return [
    heading(2, t({ en: "7 Submodels", zh: "7 子模型" })),
    ...blocksOf(document.chapter("The laws").text),
    ...blocksOf(document.chapter("The political economy").text),
    ...lawsOf(material).flatMap(({ title, text, mechanisms }, place) => [
      heading(3, `7.${place + 1} ${title}`),
      ...blocksOf(text),
      ...mechanisms.flatMap((mechanism) => submodel(mechanism, material, 4)),
    ]),
  ];
}
