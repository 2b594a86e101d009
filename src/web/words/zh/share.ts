import type { InOtherWords } from "../book.js";
import type { share as english } from "../en/share.js";

export const share: InOtherWords<typeof english> = {
  shareMenu: "分享、保存与打开",
  copyLink: "复制链接",
  copyPlaying: "复制自动播放的链接",
  copyCommand: "复制命令",
  copied: "已复制",
  copyFailed: "浏览器不允许从这里复制，请自行选取：",
  saveScenario: "保存情景文件",
  savePicture: "保存图片（PNG）",
  tableOfRuns: "运行数据表",
  saveTable: "保存",
  onPaper: "{title}：{changes}；{n}次运行，种子{first}至{last}",
  printPage: "打印",
  undo: "撤销",
  redo: "重做",
  forkHere: "从这里分叉",
  forkMeans: "保留到这一天为止已发生的一切；此后改动的规则从这一天起生效",
  forkedIn: "已于{date}分叉",
  unfork: "退出分叉",
  openFile: "打开文件……（或拖放到这里）",
  fileFaults: "无法打开此文件，一切保持原样：",
  otherPicture: "{name}所示数值与这些模拟不同：由另一版本生成，或已被改动。",
  otherVersion: "此链接属于另一版本（{version}）；本页只读v1和z1。",
};
