import type { InOtherWords } from "../book.js";
import type { help as english } from "../en/help.js";

export const help: InOtherWords<typeof english> = {
  help: "帮助",
  helpKeys: "按键",
  helpTab: "到下一个控件；同时按Shift则后退",
  helpArrows: "在地图上：从一省到另一省；在图上：从一点到另一点；在标签和滑块上：依次移动",
  helpEnter: "在地图上：押注一个省份，或讲述它的故事",
  helpUndo: "撤销对规则的改动；同时按Shift则重做",
  helpEscape: "关闭已打开的内容",
  helpMotion: "若系统要求减少动态效果，时间按季度推进。",
  helpColours: "颜色",
  helpWithin: "国家规划之后{n}个月内出台规划",
  helpBetween: "{from}至{n}个月",
  helpBeyond: "超过{from}个月",
  helpNone: "虚线：没有规划；点线：无数据",
  helpObserved: "黑色：实际观察到的",
  helpRun: "蓝色：模型的一次运行；浅色：居中的80%的运行",
  helpSooner: "青色，见“比较”：更早",
  helpLater: "棕色，见“比较”：更晚",
  helpNumbers: "数字从何而来",
  helpModel:
    "观察到的数据引自下列资料，凡有矛盾之处均公开列出（见“数据”）。模拟的数字出自模型：相同的规则和种子，在本页与命令行得到相同的结果。每个参数的来源都列在“全部规则”之下。",
};
