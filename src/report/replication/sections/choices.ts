import { namesOf } from "../../../experiments/replication/analyse.js";
import { tieVariants } from "../../../experiments/replication/dependence.js";
import { OUTCOMES, READINGS } from "../../../experiments/replication/readings.js";
import {
  type Block,
  code,
  heading,
  marked,
  paragraph,
  type ReportCell,
  table,
} from "../../document/blocks.js";
import { outcomeNames, readingNames } from "../names.js";
import { type Story, speaker } from "../story.js";
import { publishedExpression } from "./solid.js";

/** Which conclusion hangs on which choice. */
export function choices(story: Story): Block[] {
  const t = speaker(story);
  const { analyses } = story.replication;
  return [
    heading(2, t({ en: "What the conclusions depend on", zh: "结论取决于什么" })),
    paragraph(
      t({
        en: "A solution is what a reader takes home from such an analysis. Only the corrected reading gives the published ones; each of the other three gives another solution for every outcome.",
        zh: "解是读者从这类分析中得到的结论。只有修正后的读法得出已发表的解；其余三种读法对每个结果都得出另一个解。",
      }),
    ),
    table(
      t({ en: "Conservative solutions by reading", zh: "各读法下的保守解" }),
      [t({ en: "reading", zh: "读法" }), ...OUTCOMES.map((outcome) => t(outcomeNames[outcome]))],
      [
        [t({ en: "published", zh: "已发表" }), ...OUTCOMES.map((each) => code(publishedExpression(each)))],
        ...READINGS.map((reading) => [
          t(readingNames[reading]),
          ...OUTCOMES.map((each) =>
            comparedSolution(namesOf(analyses[reading][each].conservative), publishedExpression(each)),
          ),
        ]),
      ],
    ),
    ...tieRules(story),
  ];
}

/** A solution, marked when it has the paths of the published one. */
function comparedSolution(solution: string, published: string): ReportCell {
  const paths = (expression: string) => expression.split(" + ").sort().join(" + ");
  return marked(code(solution), paths(solution) === paths(published));
}

function tieRules(story: Story): Block[] {
  const t = speaker(story);
  const outcomes = ["diffusion", "intensity", "breadth"] as const;
  const ties = {
    max: t({ en: "worst place", zh: "最末名次" }),
    average: t({ en: "mean place", zh: "平均名次" }),
    min: t({ en: "best place", zh: "最前名次" }),
    dense: t({ en: "dense ranks", zh: "密集排名" }),
  };
  const measures = { counts: t({ en: "counts", zh: "数量" }), ranks: t({ en: "ranks", zh: "排名" }) };
  return [
    paragraph(
      t({
        en: "Ten provinces share rank 19 for enterprises, so how ties are ranked is a choice too. With the thresholds that were analysed it changes nothing; with the others it does. What decides about intensity is not the thresholds of the conditions alone but also whether policies are counted or ranked: with the stated thresholds and counts its published paths survive, with ranks, as the text says, they do not. Breadth loses its published paths in both cases.",
        zh: "有十个省份并列企业能力第19名，因此如何处理并列也是一种选择。按实际分析所用的阈值，这一选择毫无影响；按其他阈值则有影响。决定强度结果的不仅是条件的阈值，还有政策是按数量还是按排名计：用所述阈值而按数量计，已发表的路径仍在；按正文所说用排名，则不在。广度在两种情形下都失去已发表的路径。",
      }),
    ),
    table(
      t({
        en: "Solutions by thresholds of the conditions, measure of intensity and rule for ties",
        zh: "按条件阈值、强度的计法和并列规则得出的解",
      }),
      [
        t({ en: "thresholds", zh: "阈值" }),
        t({ en: "intensity from", zh: "强度取自" }),
        t({ en: "ties at", zh: "并列取" }),
        ...outcomes.map((outcome) => t(outcomeNames[outcome])),
      ],
      tieVariants().map((variant) => [
        variant.thresholds.join("\u00a0/\u00a0"),
        measures[variant.intensity],
        ties[variant.ties],
        ...outcomes.map((each) => comparedSolution(variant.solutions[each], publishedExpression(each))),
      ]),
    ),
  ];
}
