import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import type { Material } from "../material.js";

/** 1. Purpose and patterns. */
export function purpose({ t, patterns, scenario }: Material): Block[] {
  return [
    heading(2, t({ en: "1 Purpose and patterns", zh: "1 目的与模式" })),
    paragraph(
      t({
        en: "The model is to explain and to explore, not to predict. It asks how far a fading signal of the centre, the capacity and standing of provinces, and rivalry among them account for which provinces published a plan for artificial intelligence after July 2017, when, and with how many policies of how many kinds; and it makes regimes comparable that cannot be observed: no rivals, a late centre, a single track, a crackdown. It is meant for students and researchers of policy diffusion.",
        zh: "本模型用于解释与探索，而非预测。它要问：逐渐消退的中央信号、各省的能力与地位、省际竞争，能在多大程度上说明2017年7月之后哪些省份发布了人工智能规划、何时发布、出台了多少种多少项政策；并使无法观察的制度得以比较：没有对手、中央迟来、单轨、整治。面向政策扩散的学生与研究者。",
      }),
    ),
    paragraph(
      t({
        en: `It is judged by the patterns below, all from Table 2 of Khanal, Zhang & Taeihagh (2024). rho is Spearman's rank correlation; intensity counts policies, breadth kinds of instruments. The parameters marked estimated were fitted to the same data, so that these patterns test coherence and not prediction. \`yardstick run ${scenario.id}\` prints the simulated values beside the observed ones, with the range of nine tenths of the runs.`,
        zh: `模型以下列模式评判，均来自 Khanal、Zhang 与 Taeihagh（2024）表2。rho 为斯皮尔曼秩相关；intensity 为政策数量，breadth 为工具种类数。标为 estimated 的参数由同一数据拟合，故这些模式检验的是自洽，而非预测。\`yardstick run ${scenario.id}\` 会并列打印模拟值与观测值，以及九成运行的范围。`,
      }),
    ),
    table(
      t({ en: "Patterns", zh: "模式" }),
      [t({ en: "pattern", zh: "模式" }), t({ en: "observed", zh: "观测值" })],
      patterns.map(({ statistic, observed }) => [
        statistic,
        observed === null ? "–" : String(Number(observed.toFixed(2))),
      ]),
    ),
  ];
}
