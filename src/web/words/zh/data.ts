import type { InOtherWords } from "../book.js";
import type { data as english } from "../en/data.js";

export const data: InOtherWords<typeof english> = {
  dataTitle: "实际观察到的",
  ledgerTitle: "来源之间相互矛盾之处",
  dataLead:
    "Khanal、Zhang与Taeihagh（2024），Review of Policy Research，表2：三十个省份，24份规划，照原样列出。",
  days: "天数",
  date: "日期",
  policies: "政策数",
  instruments: "工具类别",
};
