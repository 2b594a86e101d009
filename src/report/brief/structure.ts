import type { Words } from "../../scenario/scenario.js";

/** What no interval of any result holds. */
export const STRUCTURE: Words = {
  en: "**Whether the mechanisms are the right ones is in no interval.** Others could have made the same history. What would refute each of these is written down with the model.",
  zh: "**任何区间都不含机制本身是否正确。**其他机制也可能造成同样的历史。何种观察会推翻各机制，模型说明中已写明。",
};
