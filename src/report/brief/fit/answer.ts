import type { Language } from "../../../charts/index.js";
import type { IdentifiedParameter } from "../../../experiments/assessment/identifiability.js";
import type { Sampled } from "../../../experiments/assessment/index.js";
import { isHealthy } from "../../assessment/sections/sampler-health.js";
import { code } from "../../document/blocks.js";
import { fill, listed } from "../../explain/words.js";
import { quoted } from "../making.js";
import { type FitResult, identifiedBy } from "./result.js";

const texts = {
  ill: {
    en: "**No number of this is to be quoted yet:** the sampler has not run long enough. Calibrate again, without `--quick` or with larger `sizes`.",
    zh: "**本结果的数字还不能引用：**抽样还不够长。请去掉`--quick`或增大`sizes`，重新校准。",
  },
  head: { en: "Of {k} parameters the data say {list}.", zh: "在{k}个参数中，数据{list}。" },
  identified: { en: "**much of {n}** ({paths})", zh: "**对{n}个说明较多**（{paths}）" },
  weakly: { en: "**little of {n}** ({paths})", zh: "**对{n}个说明较少**（{paths}）" },
  not: { en: "**nothing of {n}** ({paths})", zh: "**对{n}个毫无说明**（{paths}）" },
  kept: {
    en: "Of what they say nothing, the posterior is the prior: an assumption, no finding.",
    zh: "数据毫无说明之处，后验即先验：是假设，不是发现。",
  },
  use: {
    en: "These values could have made the one history that there is, if the model is right; they are no forecast. To carry what they leave open into a what-if: `yardstick compare <baseline> <other> --posterior {folder}`, with scenarios that differ in what was not fitted.",
    zh: "若模型正确，这些取值可以造成这唯一的历史；它们不是预测。要把其中的不确定性带入假设情景：`yardstick compare <基准> <其他> --posterior {folder}`，所比较的情景须在未拟合之处不同。",
  },
} as const;

/** What the data say of the parameters, whether it may be quoted, and what it is good for. */
export function answerOf({ folder }: FitResult, main: Sampled, language: Language): string[] {
  const parameters = identifiedBy(main);
  const groups = (["identified", "weakly", "not"] as const).flatMap((verdict) =>
    group(
      verdict,
      parameters.filter((each) => each.verdict === verdict),
      language,
    ),
  );
  const said = fill(texts.head, language, { k: parameters.length, list: listed(groups, language) });
  const isAnyKept = parameters.some(({ verdict }) => verdict === "not");
  const kept = isAnyKept ? (language === "zh" ? "" : " ") + texts.kept[language] : "";
  return [
    ...(isHealthy(main) ? [] : [texts.ill[language]]),
    said + kept,
    fill(texts.use, language, { folder: quoted(folder) }),
  ];
}

/** Parameters named one by one in each group. */
const MOST_NAMED = 6;

function group(
  verdict: IdentifiedParameter["verdict"],
  parameters: readonly IdentifiedParameter[],
  language: Language,
): string[] {
  if (parameters.length === 0) return [];
  const shown = parameters.slice(0, MOST_NAMED).map(({ path }) => code(path));
  const rest = parameters.length > MOST_NAMED ? ["…"] : [];
  return [
    fill(texts[verdict], language, { n: parameters.length, paths: listed([...shown, ...rest], language) }),
  ];
}
