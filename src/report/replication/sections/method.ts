import { READINGS } from "../../../experiments/replication/readings.js";
import { type Block, code, heading, list, paragraph, table } from "../../document/blocks.js";
import { readingNames } from "../names.js";
import { type Story, speaker } from "../story.js";

/** What the reader has to know: the words of the method, the four readings, and what counts as reproduced. */
export function method(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "How to read this report", zh: "如何阅读本报告" })),
    paragraph(
      t({
        en: `fsQCA treats a condition as a set to which a province belongs to a degree from 0 (not at all) to 1 (fully); 0.5 is the point of greatest doubt. Turning raw data into such degrees is called calibration: three thresholds say where a province counts as fully in (0.95), in doubt (0.5) and fully out (0.05). Written 6 / 14.5 / 25 for ranks, they mean that the sixth is in, the 25th out. The conditions are ${code("ENT")} (AI enterprises), ${code("UNI")} (AI at universities and institutes), ${code("GDP")} (GDP per head) and ${code("POW")} (political power). A star means “and”, a plus “or”, a tilde “not”: ${code("ENT*~UNI")} is “strong enterprises and weak universities”.`,
        zh: `fsQCA把每个条件视为一个集合，各省对它的隶属度介于0（完全不属于）与1（完全属于）之间，0.5为最模糊之处。把原始数据转换为隶属度称为校准：三个阈值分别规定何处算完全属于（0.95）、最模糊（0.5）和完全不属于（0.05）。对排名写作6 / 14.5 / 25，意即第6名属于、第25名不属于。条件为 ${code("ENT")}（人工智能企业）、${code("UNI")}（高校与科研机构）、${code("GDP")}（人均GDP）和 ${code("POW")}（政治权力）。星号表示“且”，加号表示“或”，波浪号表示“非”：${code("ENT*~UNI")} 即“企业能力强且高校能力弱”。`,
      }),
    ),
    list([
      t({
        en: "A **truth table** has one row for each combination of conditions; 1011 means ENT, GDP and POW present, UNI absent. N is the number of provinces in the row.",
        zh: "**真值表** 每行对应一种条件组合；1011表示ENT、GDP、POW具备而UNI不具备。N为该行的省份数。",
      }),
      t({
        en: "**Inclusion** (or consistency) says how nearly a set lies inside the outcome, from 0 to 1: how far it is sufficient. **PRI** is the same after taking away what lies in the outcome and in its absence at once; it can never exceed inclusion.",
        zh: "**包含度**（一致性）说明一个集合在多大程度上包含于结果之内（0至1），即在多大程度上是充分的。**PRI** 是扣除同时属于结果及其否定的部分之后的包含度，永远不会大于包含度。",
      }),
      t({
        en: "A **solution** is the shortest description of the rows that reach an inclusion cut-off; its parts are paths. **Coverage** is the share of the outcome that a path accounts for. inclN, RoN and covN measure whether a condition is **necessary**, and whether that is more than trivial.",
        zh: "**解** 是对达到包含度临界值的各行的最短描述，其组成部分称为路径。**覆盖度** 是一条路径所解释的结果比例。inclN、RoN与covN衡量一个条件是否 **必要**，以及这种必要性是否并非微不足道。",
      }),
    ]),
    paragraph(
      t({
        en: "The article prints its calibrated data in Appendix A and describes in its method section how they were made; the two do not agree, and neither gives the published tables. So the analysis is run on four readings of it:",
        zh: "该文在附录A中印出校准后的数据，并在方法部分说明其由来；二者并不一致，也都得不出已发表的表格。因此分析按四种读法进行：",
      }),
    ),
    table(
      t({ en: "The four readings", zh: "四种读法" }),
      [t({ en: "reading", zh: "读法" }), t({ en: "what is analysed", zh: "所分析的数据" })],
      READINGS.map((reading) => [t(readingNames[reading]), t(meanings[reading])]),
    ),
    paragraph(
      t({
        en: "A number counts as reproduced when it differs from the printed one by no more than half a unit in the third decimal, a count when it is equal, a list of provinces when it has the same members. Numbers of rows that hold no province under a reading are computed all the same, from the memberships of all provinces.",
        zh: "与印刷值相差不超过第三位小数的半个单位即视为复现；计数须完全相等；省份名单须成员相同。在某一读法下没有省份的行，其数值仍由全部省份的隶属度算出。",
      }),
    ),
  ];
}

const meanings = {
  "as-printed": {
    en: "the memberships of Appendix A, as they stand there",
    zh: "附录A所印的隶属度，原样使用",
  },
  "power-flipped": {
    en: "the same with political power turned round, because Appendix A gives the most powerful provinces the lowest memberships",
    zh: "同上，但把政治权力反转，因为附录A给最有权力的省份以最低的隶属度",
  },
  stated: {
    en: "Table 2 by the method section: everything ranked, ties at the worst place, thresholds 3 / 12.5 / 27 (for days 3 / 12.5 / 22), breadth coded 0, 0.33, 0.67, 0.9, 1",
    zh: "对表2采用方法部分所述方法：全部取排名，并列者取最末名次，阈值3 / 12.5 / 27（天数为3 / 12.5 / 22），广度编码为0、0.33、0.67、0.9、1",
  },
  corrected: {
    en: "three corrections: (1) conditions from Table 2 by rank with thresholds 6 / 14.5 / 25, intensity from policy counts with 25 / 12.5 / 2; (2) breadth coded from Table 2, not from Appendix A's shifted column; (3) speed reconstructed, partly by inference",
    zh: "三项修正：（1）条件取自表2的排名，阈值6 / 14.5 / 25，强度取自政策数量，阈值25 / 12.5 / 2；（2）广度按表2编码，而非附录A中错位的一列；（3）速度经重建，其中一部分为推断",
  },
} as const;
