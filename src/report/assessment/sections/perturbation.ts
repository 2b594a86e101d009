import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { provinceName } from "../../replication/names.js";
import { decimals } from "../numbers.js";
import { type Story, speaker } from "../story.js";

/** What becomes of the posterior under other data. */
export function perturbation(story: Story): Block[] {
  const t = speaker(story);
  const { data, fit, scores } = story.assessment;
  const sds = (means: readonly number[]) =>
    means.map((mean, k) => (mean - fit.summaries[k].mean) / fit.summaries[k].sd);
  const largest = scores.without
    .map(({ province, means }) => {
      const moves = sds(means);
      const k = moves.reduce((best, move, j) => (Math.abs(move) > Math.abs(moves[best]) ? j : best), 0);
      return {
        name: provinceName(fit.scenario.provinces[province], story.language),
        path: fit.free[k].path,
        move: moves[k],
      };
    })
    .sort((a, b) => Math.abs(b.move) - Math.abs(a.move) || (a.name < b.name ? -1 : 1));
  return [
    heading(2, t({ en: "Contradictory and missing data", zh: "相互矛盾与缺失的数据" })),
    paragraph(
      t({
        en: "The article contradicts itself on some dates. Each other reading is fitted anew, one at a time, as is the case that every date is known to a quarter before or after only. The table says how far the posterior means move, in SDs of the posterior.",
        zh: "文章对一些日期自相矛盾。对其他每种读法逐一重新拟合，并对每个日期只知前后一个季度的情形也重新拟合。表中为后验均值的移动，以后验标准差为单位。",
      }),
    ),
    table(
      t({
        en: "Other readings of the data: shift of the posterior mean, in SDs",
        zh: "其他读法：后验均值的移动（标准差）",
      }),
      [t({ en: "reading", zh: "读法" }), ...fit.free.map(({ path }) => code(path))],
      data.map(({ name, means }) => [t(name), ...sds(means).map((move) => decimals(move, 2))]),
    ),
    paragraph(
      t({
        en: "Without one province, from the posteriors that leave it out; the five that matter most, and the parameter that moves most.",
        zh: "去掉一个省份，由留出该省的后验得到；影响最大的五个省份，以及移动最大的参数。",
      }),
    ),
    table(
      t({ en: "Dropping one province: largest shifts, in SDs", zh: "去掉一个省份：最大移动（标准差）" }),
      [t({ en: "province", zh: "省份" }), t({ en: "parameter", zh: "参数" }), t({ en: "shift", zh: "移动" })],
      largest.slice(0, 5).map(({ name, path, move }) => [name, code(path), decimals(move, 2)]),
    ),
  ];
}
