import type { InOtherWords } from "../book.js";
import type { player as english } from "../en/player.js";

export const player: InOtherWords<typeof english> = {
  play: "播放",
  pause: "暂停",
  back: "后退一步",
  forth: "前进一步",
  toStart: "到开头",
  toEnd: "到结尾",
  speed: "速度",
  slow: "慢",
  medium: "中",
  fast: "快",
  stride: "每步的长度",
  byMonth: "按月",
  byQuarter: "按季度",
  time: "时间",
  live: "{date}：{of}个省份中有{n}个已有规划",
  hash: "结果 {hash}",
  limits: "这是模型，不是预测：三十个省份、24份规划不足以区分几套规则。见“数据”。",
};
