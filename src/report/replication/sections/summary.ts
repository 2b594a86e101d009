import { namesOf } from "../../../experiments/replication/analyse.js";
import { OUTCOMES } from "../../../experiments/replication/readings.js";
import { type Block, code, heading, list, paragraph, remark } from "../../document/blocks.js";
import { type Story, speaker, wholeTally } from "../story.js";

/** Title, subject and result on half a page. */
export function summary(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(
      1,
      t({
        en: "Which published numbers follow from which data: a replication of Khanal, Zhang & Taeihagh (2024)",
        zh: "哪些已发表的数字出自哪些数据：对Khanal、Zhang与Taeihagh（2024）的复现",
      }),
    ),
    paragraph(
      t({
        en: "The article asks which Chinese provinces followed the national plan for artificial intelligence of 2017, how fast, with how many policies and with how broad a mix of instruments. It answers with fuzzy-set qualitative comparative analysis (fsQCA) of 30 provinces. This report runs that analysis again from the article's own data and compares every number it prints about it: 257 numbers in Tables A1 to A8 and 3 to 6, and the 49 lists of provinces in the truth tables. What agrees and what does not is computed each time this report is made; only the reasons given for a disagreement are ours.",
        zh: "该文探讨中国哪些省份跟进了2017年的国家人工智能规划、速度多快、出台多少政策、政策工具组合多广，并以30个省份的模糊集定性比较分析（fsQCA）作答。本报告用该文自己的数据重新进行这一分析，并逐一比较其印出的数字：表A1至A8及表3至表6的257个数字，以及真值表中的49个省份名单。是否一致在每次生成报告时重新计算；只有对不一致的解释是我们的判断。",
      }),
    ),
    heading(2, t({ en: "In short", zh: "要点" })),
    list(points(story)),
    remark(
      t({
        en: "A number that does not reproduce is not a conclusion that is wrong. This report says which numbers a reader can rebuild, and which conclusions hang on a choice that the article does not state. We worked from a text rendering of the article and have not seen the printed page, so a single wrong digit may be the rendering's.",
        zh: "一个数字无法复现，并不等于相应结论错误。本报告只说明读者能够重建哪些数字，以及哪些结论取决于该文未说明的选择。我们依据的是该文的文字版，未见印刷页面，因此个别错误数字可能出自文字转换。",
      }),
    ),
  ];
}

function points(story: Story): string[] {
  const t = speaker(story);
  const { numbers, lists } = wholeTally(story);
  const { stated, corrected } = story.replication.analyses;
  const count = numbers.reproduced;
  const paths = (analyses: typeof stated, outcome: (typeof OUTCOMES)[number]) =>
    code(namesOf(analyses[outcome].conservative));
  const ofSpeed = story.replication.figures.filter(
    ({ outcome, reproduced }) => outcome === "speed" && reproduced.corrected,
  ).length;
  const highest = Math.max(
    ...OUTCOMES.flatMap((each) => corrected[each].necessity.map(({ inclN }) => inclN ?? 0)),
  ).toFixed(3);
  return [
    t({
      en: `From the calibrated data that Appendix A prints, **${count["as-printed"]} of ${numbers.of}** numbers come out; with its column of political power turned the right way round, **${count["power-flipped"]}**; with the method that the text states, **${count.stated}**. With three corrections, **${count.corrected} of ${numbers.of}** come out, and **${lists.reproduced.corrected} of ${lists.of}** lists of provinces.`,
      zh: `按附录A印出的校准数据，${numbers.of}个数字中有 **${count["as-printed"]}** 个得以复现；把其中方向印反的政治权力一列反转后为 **${count["power-flipped"]}** 个；按正文所述方法为 **${count.stated}** 个。作三项修正后，${numbers.of}个数字中有 **${count.corrected}** 个、${lists.of}个省份名单中有 **${lists.reproduced.corrected}** 个得以复现。`,
    }),
    t({
      en: "**Solid as computations:** the results for diffusion, intensity and breadth. They follow from Table 2 with one calibration, although not the one that the text states.",
      zh: "**计算上可靠：** 关于扩散、强度和广度的结果。它们由表2经同一种校准得出，只是并非正文所述的校准。",
    }),
    t({
      en: `**Not established:** the result for speed. It comes out only with three changes to the data that the article does not mention, and one of them is an order of political power that was inferred from the published results themselves. Table 2's own order gives something else. ${ofSpeed} of the ${count.corrected} numbers belong to speed; most of them were what the inference was made from, so that they cannot confirm it.`,
      zh: `**未能确立：** 关于速度的结果。只有对数据作三处该文未提及的改动才能得出，其中之一是从已发表结果反推出来的政治权力排序。表2自己的排序得出不同的结果。${count.corrected}个数字中有${ofSpeed}个属于速度；其中多数正是推断的依据，因此不能反过来证实它。`,
    }),
    t({
      en: `**Dependent on the calibration:** with the method as stated the paths are ${paths(stated, "diffusion")} to diffusion, ${paths(stated, "intensity")} to intensity and ${paths(stated, "breadth")} to breadth. Weak universities (${code("~UNI")}), part of the published paths to intensity and breadth, no longer occur in them.`,
      zh: `**取决于校准：** 按所述方法，扩散的路径为 ${paths(stated, "diffusion")}，强度的路径为 ${paths(stated, "intensity")}，广度的路径为 ${paths(stated, "breadth")}。已发表的强度和广度路径中的“高校能力弱”（${code("~UNI")}）不再出现。`,
    }),
    t({
      en: `**No single condition is necessary** for any outcome: the highest inclusion is ${highest}, where 0.9 is usually asked for.`,
      zh: `**没有任何单一条件是必要条件：** 包含度最高仅为${highest}，而通常要求达到0.9。`,
    }),
    t({
      en: `**${numbers.of - count.corrected} numbers remain** that do not come out under any reading offered here. Most are plainly misprints; one, an inclusion in Table A2, decides whether one cut-off can serve all four analyses.`,
      zh: `**尚有${numbers.of - count.corrected}个数字** 在此处任何一种读法下都无法复现。其中多数显然是误印；但表A2中的一个包含度决定了能否对四项分析使用同一临界值。`,
    }),
  ];
}
