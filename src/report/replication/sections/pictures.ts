import { type Block, heading, paragraph } from "../../document/blocks.js";
import { readingNames } from "../names.js";
import { type Story, speaker } from "../story.js";

/** The pictures of one reading. */
export function pictureSection(story: Story): Block[] {
  if (story.figures.length === 0) return [];
  const t = speaker(story);
  const reading = t(readingNames[story.reading]);
  return [
    heading(2, t({ en: `Pictures (reading: ${reading})`, zh: `图（读法：${reading}）` })),
    paragraph(
      t({
        en: "For each outcome its truth table, and a plot of the solution against the outcome with one point a province. Points in the upper left triangle, above the diagonal, support the claim that the solution is sufficient; points at the lower right speak against it.",
        zh: "每个结果附真值表，以及以解和结果为坐标、每省一点的散点图。对角线以上的左上三角中的点支持该解的充分性；右下方的点与之相悖。",
      }),
    ),
    ...story.figures.map((figure): Block => ({ kind: "figure", figure })),
  ];
}
