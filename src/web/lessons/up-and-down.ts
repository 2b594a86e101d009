import type { Lesson } from "./lesson.js";
import { effectNotFinding, explain, limitsStep, manyRuns, openPlay } from "./shared-steps.js";

export const upAndDown: Lesson = {
  id: "up-and-down",
  title: { en: "Up and down", zh: "上行与下行" },
  question: {
    en: "Who makes an idea common: those that try it, rivals that copy it, or the centre that makes a rule of it?",
    zh: "是谁使一个创意普及：试行它的省份，模仿它的竞争者，还是把它变成规则的中央？",
  },
  base: "circulation",
  until: "2023-12-31",
  outcome: {
    title: { en: "Ideas practised per province", zh: "各省采用的创意数" },
    course: "ideaCount",
    top: 20,
    onlyRises: true,
    figures: ["idea_count", "ideas_tried", "codified_stock", "adopters"],
    kind: "level",
  },
  turned: [
    {
      path: "codification.interval",
      title: { en: "Time for one rule", zh: "制定一条规则的时间" },
      meaning: { en: "days that the centre needs for each rule", zh: "中央制定每条规则所需的天数" },
    },
    {
      path: "innovation.copying",
      title: { en: "Copying", zh: "模仿" },
      meaning: { en: "how fast provinces copy what rivals practise", zh: "各省模仿竞争者做法的快慢" },
    },
    {
      path: "innovation.pilots",
      title: { en: "Licence of pilots", zh: "试验区的空间" },
      meaning: { en: "by how much a pilot zone tries more", zh: "试验区试行的创意多多少" },
    },
  ],
  changes: [
    {
      id: "no-codification",
      title: { en: "The centre makes no rules", zh: "中央不制定规则" },
      switches: { codification: false },
    },
    {
      id: "no-copying",
      title: { en: "Nobody copies rivals", zh: "谁也不模仿竞争者" },
      set: { "innovation.copying": 0 },
    },
    { id: "no-pilots", title: { en: "No pilot zones", zh: "没有试验区" }, switches: { pilots: false } },
    {
      id: "early-pilots",
      title: { en: "Pilot zones from the first day", zh: "从第一天起设立试验区" },
      base: "early-pilots",
    },
  ],
  steps: [
    {
      tool: "draw",
      minutes: 5,
      title: { en: "Predict", zh: "预测" },
      task: {
        en: "There are twenty ideas for local rules. Draw how many of them an average province practises, year by year.",
        zh: "地方规则共有二十个创意。画出一个普通省份逐年采用了多少个。",
      },
      ask: { en: "Who brings it most of them? One line.", zh: "它的创意大多从哪里来？一句话。" },
    },
    openPlay,
    { ...manyRuns, minutes: 7 },
    {
      tool: "change",
      minutes: 15,
      title: { en: "Change one rule", zh: "改变一条规则" },
      task: {
        en: "Remove one route. Say first whether provinces will practise fewer or more ideas by the end of 2023, then run it in pairs.",
        zh: "去掉一条途径。先说到2023年底各省采用的创意会更少还是更多，再成对运行。",
      },
      ask: {
        en: "Which route matters most? Do pilots bring ideas, or rules?",
        zh: "哪条途径最重要？试验区带来的是创意，还是规则？",
      },
    },
    { ...explain, minutes: 8 },
    limitsStep,
  ],
  limits: [
    {
      en: "That there are twenty ideas, and how fast they are tried, copied and made rules of, is assumed: sources give stories, no counts to fit.",
      zh: "创意有二十个，试行、模仿和变成规则的快慢，均为假定：文献给出的是案例，没有可供拟合的计数。",
    },
    {
      en: "Whether early pilots bring more ideas holds in most pairs, not in all: read the count.",
      zh: "提早试点带来更多创意，只在大多数配对中成立，并非全部：请看配对数。",
    },
    {
      en: "The end of 2023 is a choice. Run on, and every route ends with nearly all ideas everywhere: rules change when, less whether.",
      zh: "以2023年底为界是一种选择。再往后运行，各条途径最终几乎都使所有创意普及：规则改变的是早晚，而较少是有无。",
    },
    effectNotFinding,
  ],
};
