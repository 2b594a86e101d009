import type { InOtherWords } from "../book.js";
import type { predict as english } from "../en/predict.js";

export const predict: InOtherWords<typeof english> = {
  plan: "2017年7月：国务院发布新一代人工智能发展规划。",
  askFirst: "哪三个省份最先响应？请点选。",
  askLast: "哪一个最晚响应？请点选一个。",
  ready: "准备好了，让时间开始走吧。",
  startOver: "重新选择",
  reveal: "看看发生了什么",
  skipAhead: "跳到结尾",
  movedFirst: "{names}最先行动。在响应的省份中，{last}最晚：过了{years}年。",
  strongest: "然而，{name}的{what}在三十个省份中均居首位。",
  ofEnterprises: "人工智能企业",
  ofUniversities: "高校",
  ofPower: "政治权力",
  score: "最先的三个你猜中{hits}个，{last}。",
  lastRight: "最晚的也猜中了",
  lastWrong: "最晚的没有猜中",
  never: "到2023年5月，{of}个省份中有{n}个没有发布规划。",
  tableNote: "天数依据Khanal、Zhang与Taeihagh（2024）表2；其正文有几处日期不同（见“数据”）。",
  explainIt: "几条规则能解释这一切吗？",
  lastWord: "最晚",
};
