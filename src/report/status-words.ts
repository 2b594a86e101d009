import type { Status } from "../engine/parameter.js";
import type { Words } from "../scenario/scenario.js";

/** How sure the value of a parameter is, in words. */
export const statusWords: Readonly<Record<Status, Words>> = {
  estimated: { en: "estimated", zh: "估计值" },
  weak: { en: "weakly informed", zh: "证据薄弱" },
  default: { en: "documented default", zh: "有据可查的默认值" },
};
