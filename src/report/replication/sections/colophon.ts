import { sources } from "../../../data/sources.js";
import { type Block, code, heading, list } from "../../document/blocks.js";
import { type Story, speaker } from "../story.js";

/** How to make the report again, and what it rests on. */
export function colophon(story: Story): Block[] {
  const t = speaker(story);
  const { authors, year, title, where, licence } = sources.khanal2024;
  return [
    heading(2, t({ en: "How to check this report", zh: "如何核查本报告" })),
    list([
      t({
        en: `Made by yardstick ${story.version} with ${code("yardstick replicate")}; result ${story.hash}. The same version makes the same tables on any computer; the command fails if the tally is not the one declared beforehand.`,
        zh: `由yardstick ${story.version}以 ${code("yardstick replicate")} 生成；结果${story.hash}。同一版本在任何计算机上生成相同的表格；若统计与事先声明的不符，命令即报错。`,
      }),
      t({
        en: "The tables beside this report hold every number at full precision: numbers, case lists, truth tables, necessity, solutions and memberships under each reading, the choices for speed, thresholds and ties, and the ledger.",
        zh: "本报告旁的表格以全精度给出每个数字：各读法下的数字、省份名单、真值表、必要性、解和隶属度，以及速度的各种选择、阈值与并列规则和台账。",
      }),
      t({
        en: "The set-theoretic computations agree with the R package QCA 3.25.1 to nine decimals on these data. The measures are those of Ragin (2008) and of Schneider & Wagemann (2012).",
        zh: "集合论计算在这些数据上与R软件包QCA 3.25.1的结果到小数点后九位一致。各项指标采自Ragin（2008）以及Schneider与Wagemann（2012）。",
      }),
      `${authors} (${year}). ${title}. ${where}. ${licence}.`,
    ]),
  ];
}
