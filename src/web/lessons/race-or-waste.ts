import type { Lesson } from "./lesson.js";
import { effectNotFinding, explain, limitsStep, manyRuns, openPlay } from "./shared-steps.js";

export const raceOrWaste: Lesson = {
  id: "race-or-waste",
  title: { en: "Race or waste?", zh: "竞赛还是浪费？" },
  question: {
    en: "Provinces try to outdo each other. Does that by itself make them all build the same thing?",
    zh: "各省争相超越。单凭这一点，就会使大家都做同一件事吗？",
  },
  base: "own-sectors",
  until: "2023-12-31",
  outcome: {
    title: { en: "Effective number of sectors", zh: "有效产业数" },
    course: "effectiveSectors",
    top: 8,
    onlyRises: false,
    figures: ["effective_sectors", "waste", "liberalisation_mean"],
    kind: "level",
  },
  turned: [
    {
      path: "sectors.herding",
      title: { en: "Herding", zh: "跟风" },
      meaning: { en: "how much the choice of the others appeals", zh: "别人的选择有多大吸引力" },
    },
    {
      path: "race.tournament",
      title: { en: "Tournament", zh: "晋升锦标赛" },
      meaning: { en: "how strongly open rivals pull", zh: "放开的竞争者对本省的拉力" },
    },
    {
      path: "sectors.fit",
      title: { en: "Own strengths", zh: "各自所长" },
      meaning: { en: "how differently sectors suit a province", zh: "各产业对一个省的适合程度相差多少" },
    },
  ],
  changes: [
    {
      id: "tournament",
      title: { en: "A tournament twice as strong", zh: "锦标赛强一倍" },
      set: { "race.tournament": 6 },
    },
    {
      id: "some-herding",
      title: { en: "Some herding", zh: "有些跟风" },
      set: { "sectors.herding": 1 },
    },
    {
      id: "strong-herding",
      title: { en: "Strong herding", zh: "强烈跟风" },
      set: { "sectors.herding": 2.5 },
    },
  ],
  steps: [
    {
      tool: "draw",
      minutes: 5,
      title: { en: "Predict", zh: "预测" },
      task: {
        en: "Each province promotes one of eight sectors of AI and looks at nobody. Draw how many sectors are really in use: 8 = evenly spread, 1 = all in the same.",
        zh: "各省在八个人工智能产业中选一个扶持，谁也不看别人。画出真正在用的产业数：8为均匀分布，1为全部相同。",
      },
      ask: { en: "What would make provinces crowd? One line.", zh: "什么会使各省扎堆？一句话。" },
    },
    openPlay,
    { ...manyRuns, minutes: 7 },
    {
      tool: "change",
      minutes: 15,
      title: { en: "Change one rule", zh: "改变一条规则" },
      task: {
        en: "Choose one rule. Say first whether fewer or more sectors will be in use, then run it in pairs. Try the tournament before the herding.",
        zh: "选一条规则。先说在用的产业会更少还是更多，再成对运行。先试锦标赛，再试跟风。",
      },
      ask: { en: "Which rule makes the waste, and which the race?", zh: "哪条规则造成浪费，哪条造成竞赛？" },
    },
    { ...explain, minutes: 8 },
    limitsStep,
  ],
  limits: [
    {
      en: "No datum here says how strongly provinces herd: its strength is assumed, so whether there was waste is not shown.",
      zh: "这里没有数据说明各省跟风的强度：强度是假定的，所以并未证明存在浪费。",
    },
    {
      en: "That the tournament leaves the sectors alone is built in: rivals' openness does not enter the choice of a sector. Reality may join the two.",
      zh: "锦标赛不影响产业，是模型本身的设定：竞争者的放开程度不进入产业选择。现实中两者可能相连。",
    },
    {
      en: "Eight sectors of the same size are a simplification; with others the numbers would change.",
      zh: "八个同样大小的产业是一种简化；换一种设定，数值会不同。",
    },
    effectNotFinding,
  ],
};
