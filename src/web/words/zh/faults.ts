import type { InOtherWords } from "../book.js";
import type { faults as english } from "../en/faults.js";

export const faults: InOtherWords<typeof english> = {
  linkRemarks: "链接中有些内容无法载入：",
  faults: "这些规则无法运行：",
  close: "关闭",
};
