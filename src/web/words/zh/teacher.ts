import type { InOtherWords } from "../book.js";
import type { teacher as english } from "../en/teacher.js";

export const teacher: InOtherWords<typeof english> = {
  classBets: "全班的预测",
  yourCode: "交给老师的代码：",
  yourCodeHint: "代码包含你的四个预测，由老师收集；重新选择之前不会改变。",
  pasteCodes: "全班的代码，每行一个；念出、输入或扫码均可，大小写不限",
  codeLine: "第{line}行",
  codeLength: "代码应有十个字符",
  codeLetter: "含有代码中没有的字符：从不使用0、O、1、I和L",
  codeCheck: "有一个字符写错，或两个字符颠倒了",
  codeKind: "来自本页面另一版本的代码",
  codeProvince: "同一省份出现两次，或该省没有数据",
  codeRepeated: "重复出现，只计一次",
  codesCut: "文本过长，末尾部分没有读取。",
  classCount: "{n}名学生已预测",
  betsKey: "数字：认为该省属于最先三个的学生人数。橙色：认为该省最晚的学生人数。黑色：实际名次。",
  showReality: "显示实际情况",
  hideReality: "隐藏实际情况",
  classHits: "最先的三个平均猜中{mean}个；盲猜平均{blind}个。",
  classLast: "{of}人中有{n}人猜中最晚的省份。",
  studentsByHits: "按猜中个数统计的学生人数：{shares}",
  asTable: "以表格显示",
  namedFirst: "猜最先",
  namedLast: "猜最晚",
  reallyPlace: "实际名次",
  reallyDate: "实际时间",
};
