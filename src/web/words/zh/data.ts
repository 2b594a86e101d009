import type { InOtherWords } from "../book.js";
import type { data as english } from "../en/data.js";

export const data: InOtherWords<typeof english> = {
  observedTab: "观察到的数据",
  ledgerTab: "矛盾之处",
  replicationTab: "路径（fsQCA）实算",
  saveCsv: "保存为CSV",
  dataLead:
    "{authors}（{year}），{where}，表2：{provinces}个省份，其中{plans}个有规划，照原样列出。名次：1为最强。天数：自国家规划起。点击表头可排序。",
  days: "天数",
  date: "日期",
  policies: "政策数",
  instruments: "工具类别",
  enterpriseRank: "企业名次",
  universityRank: "高校名次",
  gdpPerHead: "人均GDP",
  powerRank: "权力名次",
  ledgerLead: "我们所知的{n}处资料自相矛盾或彼此矛盾之处。一处也不隐去：后果与此处的取法都列在旁边。",
  ledgerSearch: "搜索矛盾之处",
  ledgerFound: "显示{of}处中的{n}处",
  ledgerSo: "后果：",
  ledgerHere: "此处：",
  ledgerUsed: "{used}。理由：{reason}",
};
