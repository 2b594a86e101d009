import { calibrationHash } from "../../calibration/fit.js";
import { type Block, code, heading, list, paragraph } from "../../document/blocks.js";
import { dataHash } from "../../manifest.js";
import { type Story, speaker } from "../story.js";

/** What this report was made from, and what was tried before. */
export function provenance(story: Story): Block[] {
  const t = speaker(story);
  const { calibration, fitHash, version, hash, assessment } = story;
  const { effort, fit } = assessment;
  return [
    heading(2, t({ en: "Provenance", zh: "来源" })),
    list([
      t({
        en: `yardstick ${version}; data ${code(dataHash().slice(0, 16))}`,
        zh: `yardstick ${version}；数据${code(dataHash().slice(0, 16))}`,
      }),
      t({
        en: `calibration ${code(calibration.id)} ${code(calibrationHash(calibration).slice(0, 16))}, seed ${calibration.seed}; draws ${code(fitHash.slice(0, 16))}, ${fit.draws.length} of them`,
        zh: `校准${code(calibration.id)} ${code(calibrationHash(calibration).slice(0, 16))}，种子${calibration.seed}；抽样${code(fitHash.slice(0, 16))}，共${fit.draws.length}个`,
      }),
      t({
        en: `assessment ${code(hash.slice(0, 16))}: ${effort.draws} draws for forecasts and checks, ${effort.recovery} data sets for recovery, ${effort.contagion} for contagion, ${effort.ceiling} for the ceiling; the same for any number of threads`,
        zh: `评估${code(hash.slice(0, 16))}：预测与检验用${effort.draws}个抽样，复原用${effort.recovery}个数据集，传染用${effort.contagion}个，上限用${effort.ceiling}个；与线程数无关`,
      }),
    ]),
    paragraph(
      t({
        en: "The five-parameter structure of plans was registered after a search over about 35 variants of the model and 45 statistical models on these same provinces; whatever is added to it is exploratory. No correction for that search is in the scores and standard errors above, so that gains are smaller, and less certain, than they look.",
        zh: "五参数的规划结构是在这些省份上比较了约35个模型变体和45个统计模型之后登记的；此后加入的都是探索性的。上面的得分与标准误没有对这一搜索作校正，所以实际优势更小，也更不确定。",
      }),
    ),
  ];
}
