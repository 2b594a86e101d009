import { inferredPowerOrder } from "../../../data/khanal2024-inferred-power.js";
import { speedVariants } from "../../../experiments/replication/dependence.js";
import { publishedFigures, publishedLists } from "../../../experiments/replication/published-figures.js";
import { adopters } from "../../../experiments/replication/sets.js";
import { type Block, code, heading, list, marked, paragraph, remark, table } from "../../document/blocks.js";
import { provinceName } from "../names.js";
import { type Story, speaker } from "../story.js";
import { publishedExpression } from "./solid.js";

/** The result for speed: what it takes to get it, what is inferred, and what Table 2 gives. */
export function speed(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "Speed: a result that rests on an inference", zh: "速度：建立在推断之上的结果" })),
    paragraph(
      t({
        en: `The published path to speed is ${code(publishedExpression("speed"))}: provinces with strong enterprises, weak universities and political power were fast. To get it, three things must hold at once that the article does not say:`,
        zh: `已发表的速度路径为 ${code(publishedExpression("speed"))}：企业能力强、高校能力弱、政治权力大的省份较快。要得出它，须同时满足三点，而该文均未说明：`,
      }),
    ),
    list([
      t({
        en: "**Beijing** counts with about 590 days, not with the 2,123 days of Table 2. Its membership in Appendix A is that of rank 18 of 24, which any number of days between 575 and 623 gives. Day 590 is that of its pilot zone; that this is the reason is our guess.",
        zh: "**北京** 按约590天计，而非表2的2123天。附录A中其隶属度对应24省中的第18名，575天与623天之间的任何天数都会得出该值。第590天是其试验区设立之日；以此为原因是我们的猜测。",
      }),
      t({
        en: "**GDP per head** is ranked six places too low: the richest of the 24 has rank 7. Six is the number of provinces without a plan, which were left out.",
        zh: "**人均GDP** 的排名低了六位：24省中最富裕者名列第7。六正是被剔除的未发布规划的省份数。",
      }),
      t({
        en: "**Political power** is in an order that is not Table 2's: the published truth table has Hunan, 26th in Table 2, as powerful, and Shaanxi and Liaoning, 3rd and 7th, as not. No calibration that respects Table 2's order can do that.",
        zh: "**政治权力** 的排序并非表2的排序：已发表的真值表把表2中第26名的湖南列为有权力，而把第3名的陕西和第7名的辽宁列为没有。任何尊重表2排序的校准都做不到这一点。",
      }),
    ]),
    remark(
      t({
        en: "The order of power used in the corrected reading is an INFERENCE, not a datum. It was searched for by computer so that Tables A2 and A6 come out; many searches ended at the same order, and Table 4, which the search did not use, then comes out too. That makes it likely that such an order was used. It does not make it right, and nothing says which order describes the provinces better. An agreement with Tables A2 and A6 is therefore no independent confirmation; an agreement with Table 4 is.",
        zh: "修正读法所用的权力排序是一种推断，并非数据。它是由计算机搜索得出的，以使表A2和表A6得以复现；多次搜索都止于同一排序，而未用于搜索的表4也随之复现。这说明很可能确实用过这样一种排序，但并不说明它是对的，也没有任何依据表明哪一种排序更能描述这些省份。因此，与表A2和表A6一致并非独立的证实，与表4一致才是。",
      }),
    ),
    variants(story),
    paragraph(
      t({
        en: "In the last row nothing is used but Table 2. It needs no inference, and its solution is not the published one; only with all three changes is it. For an analysis of speed of one's own, Table 2's days and power are the ones to use, and the difference from the article is to be reported.",
        zh: "最后一行只使用表2，无需任何推断，其解并非已发表的解；只有三处改动同时成立时才是。若自行分析速度，应使用表2的天数和权力，并报告与该文的差异。",
      }),
    ),
    orders(story),
  ];
}

function variants(story: Story): Block {
  const t = speaker(story);
  const here = (things: readonly { readonly outcome: string }[]) =>
    things.filter(({ outcome }) => outcome === "speed").length;
  const beijing = { "pilot-zone": "590", table2: "2,123" };
  const power = {
    inferred: t({ en: "inferred order", zh: "推断的排序" }),
    table2: t({ en: "Table 2", zh: "表2" }),
  };
  const wealth = {
    shifted: t({ en: "six places lower", zh: "低六位" }),
    unshifted: t({ en: "1 to 24", zh: "1至24" }),
  };
  const published = publishedExpression("speed");
  return table(
    t({
      en: "Eight ways to analyse speed: solution, and how many published numbers and lists come out",
      zh: "分析速度的八种方式：解，以及得以复现的数字和名单",
    }),
    [
      t({ en: "power", zh: "权力" }),
      t({ en: "GDP ranks", zh: "GDP排名" }),
      t({ en: "Beijing's days", zh: "北京的天数" }),
      t({ en: "conservative solution", zh: "保守解" }),
      t({ en: `numbers of ${here(publishedFigures)}`, zh: `数字（共${here(publishedFigures)}个）` }),
      t({ en: `lists of ${here(publishedLists)}`, zh: `名单（共${here(publishedLists)}个）` }),
    ],
    speedVariants().map(({ choice, solution, numbers, lists }) => [
      power[choice.power],
      wealth[choice.wealth],
      beijing[choice.beijing],
      marked(code(solution), solution === published),
      String(numbers),
      String(lists),
    ]),
  );
}

/** The inferred order beside Table 2's, province by province. */
function orders(story: Story): Block {
  const t = speaker(story);
  const among24 = (rank: number) => 1 + adopters.filter(({ powerRank }) => powerRank < rank).length;
  return table(
    t({
      en: "Political power among the 24 adopters: the inferred order and Table 2's",
      zh: "24个已发布规划省份的政治权力：推断的排序与表2的排序",
    }),
    [
      t({ en: "province", zh: "省份" }),
      t({ en: "inferred place (an inference)", zh: "推断名次（仅为推断）" }),
      t({ en: "place by Table 2", zh: "按表2的名次" }),
      t({ en: "rank in Table 2, of 30", zh: "表2中的排名（共30）" }),
    ],
    inferredPowerOrder.map(({ id, rank }) => {
      const row = adopters.find((each) => each.id === id)!;
      return [
        provinceName(id, story.language),
        String(rank),
        String(among24(row.powerRank)),
        String(row.powerRank),
      ];
    }),
  );
}
