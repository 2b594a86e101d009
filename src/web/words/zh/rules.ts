import type { InOtherWords } from "../book.js";
import type { rules as english } from "../en/rules.js";

export const rules: InOtherWords<typeof english> = {
  pressure: "中央压力",
  pressureMeans: "规划在第一天对一个普通省份的推动力",
  memory: "中央的余音",
  memoryMeans: "对规划的关注减半所需的时间",
  rivalry: "竞争",
  rivalryMeans: "竞争者的规划有多大推动力（与中央第一天相比）",
  capacity: "能力的作用",
  capacityMeans: "高校强的省份决定得早多少",
  drafting: "起草时间",
  draftingMeans: "一个普通省份起草规划需要多久",
  tournament: "晋升锦标赛",
  tournamentMeans: "放开的竞争者对本省的拉力",
  moreRules: "全部规则",
  search: "搜索规则",
  switches: "机制",
  on: "开",
  off: "关",
};
