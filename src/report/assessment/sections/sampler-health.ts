import type { Bilingual } from "../../../data/provinces.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import { decimals, percent, significant } from "../numbers.js";

/** Marks above and below which a sampler counts as healthy (Vehtari et al. 2021). */
const [GREATEST_R_HAT, LEAST_SIZE] = [1.01, 400];

const TOO_SHORT: Bilingual = { en: "has not run long enough", zh: "还不够长" };

/** Whether a sampler has run long enough by the usual marks; a single population has no chain to be compared with. */
export function isHealthy(fit: Sampled): boolean {
  return leastSize(fit) > LEAST_SIZE && (fit.target === "abc" || worstRHat(fit) < GREATEST_R_HAT);
}

/** Whether a sampler is to be trusted, in words. */
export function samplerHealth(fit: Sampled): Bilingual {
  return fit.target === "exact" ? ofChains(fit) : ofSimulations(fit);
}

function leastSize({ summaries }: Sampled): number {
  return Math.min(...summaries.flatMap(({ bulkSize, tailSize }) => [bulkSize ?? 0, tailSize ?? 0]));
}

function worstRHat({ summaries }: Sampled): number {
  return Math.max(...summaries.map(({ rHat }) => rHat ?? Number.POSITIVE_INFINITY));
}

function ofChains(fit: Sampled) {
  const { generations, acceptance, draws, logEvidence } = fit;
  const [worst, least] = [worstRHat(fit), leastSize(fit)];
  const sizes = generations.map(({ size }) => size);
  const word = isHealthy(fit)
    ? {
        en: `The sampler is healthy by the usual marks (below ${GREATEST_R_HAT}, above ${LEAST_SIZE}).`,
        zh: `按通常标准（低于${GREATEST_R_HAT}、高于${LEAST_SIZE}），抽样是可靠的。`,
      }
    : {
        en: `**By the usual marks (below ${GREATEST_R_HAT}, above ${LEAST_SIZE}) the sampler ${TOO_SHORT.en}.**`,
        zh: `**按通常标准（低于${GREATEST_R_HAT}、高于${LEAST_SIZE}），抽样${TOO_SHORT.zh}。**`,
      };
  return {
    en: `Sampler: ${generations.length} generations of a tempered population (least effective size ${decimals(Math.min(...sizes), 0)} of ${generations[0]?.particles ?? 0}), then ${acceptance.length} chains with acceptance ${acceptance.map((each) => decimals(each, 2)).join(", ")}; largest R-hat ${decimals(worst, 3)}, least effective size ${decimals(least, 0)} of ${draws.length} draws. ${word.en} Log evidence ${decimals(logEvidence, 2)}.`,
    zh: `抽样：${generations.length}代回火群体（最小有效规模${decimals(Math.min(...sizes), 0)}，共${generations[0]?.particles ?? 0}），随后${acceptance.length}条链，接受率${acceptance.map((each) => decimals(each, 2)).join("、")}；最大R-hat为${decimals(worst, 3)}，${draws.length}个抽样中最小有效样本为${decimals(least, 0)}。${word.zh}对数证据为${decimals(logEvidence, 2)}。`,
  };
}

/** Of a fit by simulation there is one population and no chain to compare it with. */
function ofSimulations(fit: Sampled) {
  const { generations, draws } = fit;
  const { level, acceptance } = generations[generations.length - 1];
  const least = leastSize(fit);
  const word = isHealthy(fit)
    ? {
        en: `The population is large enough by the usual mark (above ${LEAST_SIZE}).`,
        zh: `按通常标准（高于${LEAST_SIZE}），群体足够大。`,
      }
    : {
        en: `**By the usual mark (above ${LEAST_SIZE}) the sampler ${TOO_SHORT.en}.**`,
        zh: `**按通常标准（高于${LEAST_SIZE}），抽样${TOO_SHORT.zh}。**`,
      };
  return {
    en: `Sampler: ${generations.length} generations by simulation, the last of which let pass what was nearer than ${significant(level, 3)} to the data, ${percent(acceptance, 1)} of its proposals; moved along the regression, its ${draws.length} draws tell as much as ${decimals(least, 0)} independent ones. ${word.en}`,
    zh: `抽样：${generations.length}代模拟，最后一代接受与数据距离小于${significant(level, 3)}的提议，占${percent(acceptance, 1)}；沿回归移动后，其${draws.length}个抽样相当于${decimals(least, 0)}个独立抽样。${word.zh}`,
  };
}
