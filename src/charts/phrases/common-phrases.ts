/** Words that many charts share, in both languages. */
export const commonPhrases = {
  observed: { en: "observed", zh: "实际" },
  median: { en: "simulated median", zh: "模拟中位数" },
  middle50: { en: "middle 50% of runs", zh: "中间50%的模拟" },
  middle80: { en: "middle 80% of runs", zh: "中间80%的模拟" },
  medianAndMiddle80: { en: "simulated: median and middle 80% of runs", zh: "模拟：中位数与中间80%的模拟" },
  never: { en: "never", zh: "从未" },
  none: { en: "none", zh: "无" },
  shareOf: { en: "{n}%", zh: "{n}%" },
  from: { en: "{a} to {b}", zh: "{a}至{b}" },
  medianRange: { en: "{m} ({a} to {b})", zh: "{m}（{a}至{b}）" },
  semicolon: { en: "; ", zh: "；" },
  comma: { en: ", ", zh: "、" },
} as const;
