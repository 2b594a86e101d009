import type { InOtherWords } from "../book.js";
import type { page as english } from "../en/page.js";

export const page: InOtherWords<typeof english> = {
  title: "标尺 Yardstick",
  subtitle: "谁先行动？",
  language: "English",
  showTable: "表格",
  skip: "跳到主要内容",
  views: "视图",
  predict: "预测",
  lab: "实验室",
  compare: "比较",
  data: "数据",
  teacher: "教师",
};
