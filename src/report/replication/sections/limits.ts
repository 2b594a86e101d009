import { limitedDiversity } from "../../../analysis/qca/index.js";
import type { PublishedOutcome } from "../../../data/khanal2024-published/truth-tables.js";
import { namesOf, solutionFrom } from "../../../experiments/replication/analyse.js";
import { OUTCOMES } from "../../../experiments/replication/readings.js";
import { type Block, code, heading, list, table } from "../../document/blocks.js";
import { inWords, outcomeNames } from "../names.js";
import { type Story, speaker } from "../story.js";

/** Necessity, and what thirty provinces can and cannot tell. */
export function limits(story: Story): Block[] {
  const t = speaker(story);
  return [
    heading(2, t({ en: "No single condition is necessary", zh: "没有任何单一条件是必要条件" })),
    necessity(story),
    heading(
      2,
      t({
        en: "What thirty provinces can tell, and what they cannot",
        zh: "三十个省份能说明什么，不能说明什么",
      }),
    ),
    list(statements(story)),
  ];
}

function necessity(story: Story): Block {
  const t = speaker(story);
  const { corrected } = story.replication.analyses;
  return table(
    t({
      en: "The condition that comes nearest to being necessary, for each outcome (0.9 is usually asked for)",
      zh: "各结果最接近必要的条件（通常要求0.9）",
    }),
    [
      t({ en: "outcome", zh: "结果" }),
      t({ en: "condition", zh: "条件" }),
      t({ en: "in words", zh: "文字" }),
      "inclN",
      "RoN",
      "covN",
    ],
    OUTCOMES.map((outcome) => {
      const best = [...corrected[outcome].necessity].sort((a, b) => (b.inclN ?? 0) - (a.inclN ?? 0))[0];
      return [
        t(outcomeNames[outcome]),
        code(best.condition),
        inWords(best.condition, story.language),
        best.inclN?.toFixed(3) ?? "–",
        best.RoN?.toFixed(3) ?? "–",
        best.covN?.toFixed(3) ?? "–",
      ];
    }),
  );
}

function statements(story: Story): string[] {
  const t = speaker(story);
  const { diffusion, breadth } = story.replication.analyses.corrected;
  const ofTwo = (outcome: PublishedOutcome) =>
    code(namesOf(solutionFrom(2, story.replication.analyses.corrected[outcome])));
  const rows = diffusion.table.rows;
  const seen = rows.filter(({ n }) => n > 0);
  const alone = seen.filter(({ n }) => n === 1).length;
  const cases = diffusion.study.cases.length;
  const adopted = diffusion.study.y.reduce((sum, each) => sum + each, 0);
  const share = (adopted / cases).toFixed(2);
  const free = Math.round(100 * limitedDiversity(diffusion.table));
  const single =
    breadth.conservative?.models[0].paths.filter(({ cases: each }) => each.flat().length === 1) ?? [];
  return [
    t({
      en: `Four conditions make ${rows.length} combinations; the ${cases} provinces show ${seen.length} of them, and ${alone} of these by one province each. The other ${free} per cent can only be assumed.`,
      zh: `四个条件构成${rows.length}种组合；${cases}个省份只出现了其中${seen.length}种，其中${alone}种各只有一个省份。其余${free}%只能靠假设。`,
    }),
    t({
      en: `A path can rest on one province: ${single.map(({ name }) => code(name)).join(", ")} to breadth does. Had that province been calibrated a little differently, the path would not exist.`,
      zh: `一条路径可能只依靠一个省份：广度的 ${single.map(({ name }) => code(name)).join("、")} 即是如此。若该省的校准略有不同，这条路径便不存在。`,
    }),
    t({
      en: `Count only combinations that two provinces or more show, and the solutions become ${ofTwo("diffusion")} for diffusion, ${ofTwo("speed")} for speed, ${ofTwo("intensity")} for intensity and ${ofTwo("breadth")} for breadth.`,
      zh: `若只计至少有两个省份的组合，解将变为：扩散 ${ofTwo("diffusion")}，速度 ${ofTwo("speed")}，强度 ${ofTwo("intensity")}，广度 ${ofTwo("breadth")}。`,
    }),
    t({
      en: `${adopted} of ${cases} provinces published a plan. A set drawn at random would already have an inclusion of about ${share} in that outcome, so scores near 0.9 say little; the article itself calls this result trivial.`,
      zh: `${cases}个省份中有${adopted}个发布了规划。随机抽取的集合在这一结果中的包含度已约为${share}，因此接近0.9的分数说明不了什么；该文自己也称这一结果无足轻重。`,
    }),
    t({
      en: "That an analysis reproduces says that it was computed as reconstructed here. It does not say that the conditions cause the outcome, that the ranks measure capacity, or that the policies counted are the ones that matter.",
      zh: "分析得以复现，只说明它确是按此处重建的方式算出的；并不说明这些条件导致了结果、排名衡量了能力，或所计的政策就是重要的政策。",
    }),
    t({
      en: "What the data do carry: which provinces had a plan by May 2023, the order in which most of them published it, the counts of policies, and that richer and more capable provinces had more policies. Which of the four capacities mattered, apart from the others, thirty provinces cannot settle.",
      zh: "数据所能支持的是：到2023年5月哪些省份已有规划，其中多数发布的先后次序，政策的数量，以及较富裕、能力较强的省份政策较多。四种能力中究竟哪一种单独起作用，三十个省份无法判定。",
    }),
  ];
}
