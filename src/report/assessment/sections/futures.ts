import type { Future } from "../../../experiments/assessment/future.js";
import { FITTED } from "../../../experiments/assessment/score-tables.js";
import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import { decimals } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** How well the models foretell the years after those that they were shown. */
export function futures(story: Story): Block[] {
  return [
    heading(2, speaker(story)({ en: "Forecasts of the years left out", zh: "对留出年份的预测" })),
    ...story.assessment.futures.flatMap((each) => futureBlocks(each, story)),
  ];
}

function futureBlocks({ day, atRisk, later, knownShare, scores: rows }: Future, story: Story): Block[] {
  const t = speaker(story);
  return [
    paragraph(
      t({
        en: `Shown the plans up to day ${day}, who of the ${atRisk} provinces without one will have one by the end? ${later} did. To know this share and nothing else gives a log score of ${decimals(knownShare, 3)}. Models whose curves end with the data say nothing of later days. The structure of the model was found on all the data, so that its row flatters.`,
        zh: `看到第${day}天为止的规划，${atRisk}个尚无规划的省份中谁会在期末前发布？实际有${later}个。只知道这一份额的对数得分为${decimals(knownShare, 3)}。曲线止于数据的模型对以后无话可说。模型结构是用全部数据找到的，因此其得分偏于乐观。`,
      }),
    ),
    table(
      t({ en: `Forecasts from day ${day}`, zh: `自第${day}天起的预测` }),
      [t({ en: "model", zh: "模型" }), t({ en: "log score", zh: "对数得分" }), "Brier", "AUC"],
      rows.map(({ id, name, log, brier, area }) => [
        id === FITTED.id ? `**${t(name)}**` : t(name),
        decimals(log, 3),
        decimals(brier, 3),
        decimals(area, 2),
      ]),
    ),
  ];
}
