import type { InOtherWords } from "../book.js";
import type { twins as english } from "../en/twins.js";

export const twins: InOtherWords<typeof english> = {
  curveReached: "{who}：到{date}，{of}个省份中有{n}个已有规划，其中一半在{half}之前。",
  curveNone: "{who}：到{date}，{of}个省份都还没有规划。",
  curveWalk: "曲线上的各月",
  middleRuns: "80%的运行{low}–{high}",
  low: "下限",
  high: "上限",
  mapSummary: "到{date}，{of}个省份中有{n}个已有规划。最先：{first}。没有：{none}。",
  noPlanYet: "尚无规划",
  nobodyYet: "尚无",
  timelineSummary:
    "{of}个省份中，有{both}个在实际和本次运行中都有规划；其中本次运行较早的{earlier}个，较晚的{later}个。相差的中位数为{months}个月。",
  shareOfRuns: "有规划的运行所占份额",
  raceSummary:
    "放开程度的均值从{start}开始，到{end}结束。结束时{most}最放开（{high}），{least}最不放开（{low}）。",
  raceWalk: "竞赛的各月",
  racePoint: "{date}：均值{mean}，从{low}（{least}）到{high}（{most}）",
  mean: "均值",
  whySummary: "在种子{seed}的运行中，推动{name}的是：{pushes}。",
  cause: "推动者",
  shareOfPush: "占推动力的份额",
  pairsSummary:
    "{of}个省份中，按配对的中位数，{earlier}个更早，{later}个更晚，{same}个在同一天。变化最大：{most}。",
  medianDays: "中位数（天）",
  pairsEarlier: "更早的配对数",
  pairsLater: "更晚的配对数",
};
