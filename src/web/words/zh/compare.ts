import type { InOtherWords } from "../book.js";
import type { compare as english } from "../en/compare.js";

export const compare: InOtherWords<typeof english> = {
  moved: "在多数配对中，{of}个省份有{later}个更晚，{earlier}个更早。",
  movedMost: "变化最大的是{name}：中位数{turn}{years}年。",
  earlierWord: "提早",
  laterWord: "推迟",
  years: "{n}年",
  sameLuck: "同样的运气：{n}对运行",
  comparePrompt: "请选择一个情景，与实验室的规则作比较。",
  before: "从",
  after: "到",
  changedRules: "我的规则",
  myRules: "我在实验室的规则",
  dotsMean: "点：差异的中位数，没有规划按最后一天计；线：80%的配对。方块上：更早 ← · → 更晚的配对数。",
};
