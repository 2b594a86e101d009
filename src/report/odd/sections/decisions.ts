import type { Bilingual } from "../../../data/provinces.js";
import { type Block, heading, paragraph, table } from "../../document/blocks.js";
import type { Material } from "../material.js";

/** The questions on human decisions that ODD+D adds. */
export function decisions({ t }: Material): Block[] {
  return [
    heading(3, t({ en: "Human decision making (ODD+D)", zh: "人的决策（ODD+D）" })),
    paragraph(
      t({
        en: "The decision makers are provincial governments, each one actor, and the centre. What stands behind each rule, in claim and source, is said in its submodel.",
        zh: "决策者是各省政府（每省为一个行动者）与中央。各规则的依据，即其主张与来源，见相应子模型。",
      }),
    ),
    table(
      t({ en: "Questions of ODD+D", zh: "ODD+D 的问题" }),
      [t({ en: "question", zh: "问题" }), t({ en: "answer", zh: "回答" })],
      ANSWERS.map(([question, answer]) => [t(question), t(answer)]),
    ),
  ];
}

const ANSWERS: readonly (readonly [question: Bilingual, answer: Bilingual])[] = [
  [
    { en: "Who decides, about what, on which level?", zh: "谁决策，决策什么，在哪一层级？" },
    {
      en: "A province: to have a plan, to issue a policy, how far to open, in which sector to invest, which idea to take up. The centre, where switched on: which camp of regulators prevails, which idea to make a rule, where to name a pilot zone. There are no decisions below the province.",
      zh: "省份：是否制定规划、是否出台政策、放开到何种程度、投资哪个行业、采用哪个创意。中央（启用时）：哪一派监管者占上风、把哪个创意变成规则、在何处设先行区。省以下没有决策。",
    },
  ],
  [
    { en: "What is the rationality behind it?", zh: "决策背后的理性是什么？" },
    {
      en: "Bounded and reactive. A decision is an event whose rate rises with pressure and with the ability to act; that officials seek promotion is the reason given for pressure, not a calculation in the model.",
      zh: "有限的、反应式的。决策是一个事件，其速率随压力与行动能力上升；官员求晋升是压力的理由，而非模型中的计算。",
    },
  ],
  [
    { en: "Do they pursue a goal, and how is success measured?", zh: "是否追求目标，成功如何衡量？" },
    {
      en: "No goal is computed. Officials are taken to seek promotion by outdoing rivals; that motive stands in the size of `race.tournament`, and no province measures how well it does.",
      zh: "不计算任何目标。假定官员以胜过对手求晋升；这一动机体现在 `race.tournament` 的大小中，没有省份衡量自己做得如何。",
    },
  ],
  [
    { en: "How do they decide?", zh: "如何决策？" },
    {
      en: "By competing risks: pushes (centre, rivals, others where declared) add to a hazard that readiness, reception and restraint multiply; the first to strike counts. Sectors are chosen by a logit of fit and crowd. Levels of liberalisation adjust gradually towards a logistic of their pull.",
      zh: "以竞争风险：推动（中央、对手及其他所声明者）相加成风险率，再乘以意愿、接收与约束；先发者为准。行业以契合度与人群的 logit 选择。放开水平逐渐趋向其意愿的 logistic 值。",
    },
  ],
  [
    { en: "Do they adapt to what changes, inside and outside?", zh: "是否适应内外变化？" },
    {
      en: "To signals, to rivals, to crackdowns and to the status of a pilot zone, from one step to the next. Their own traits stay as they are for the whole run.",
      zh: "逐步适应信号、对手、整治与先行区地位。自身特征在整个运行中不变。",
    },
  ],
  [
    { en: "Do social norms or culture play a role?", zh: "社会规范或文化起作用吗？" },
    {
      en: "Only as hierarchy and comparison: whose word counts (legal rank), who is expected to deliver (`reception`), with whom one is compared (`rivals`).",
      zh: "仅以等级与比较的形式：谁的话算数（法律位阶）、期待谁交卷（`reception`）、与谁相比（`rivals`）。",
    },
  ],
  [
    { en: "Do space and time play a role?", zh: "空间与时间起作用吗？" },
    {
      en: "Space as borders and regions, if the kernel gives them weight; time as fading of signals, drafting, lags of belief and information, and the age of an idea.",
      zh: "空间：若核赋予权重，则为边界与区域；时间：信号的消退、起草、信念与信息的滞后，以及创意的年龄。",
    },
  ],
  [
    { en: "Is uncertainty part of the decisions?", zh: "决策中有不确定性吗？" },
    {
      en: "Not as beliefs about odds. Mixed signals are heard less, rivals' levels are believed with a lag, and risk is underrated; the rest of what is uncertain is luck.",
      zh: "并非关于概率的信念。矛盾的信号听得更弱，对手水平滞后地被相信，风险被低估；其余不确定性即为运气。",
    },
  ],
  [
    { en: "Is there individual or collective learning?", zh: "有个体或集体学习吗？" },
    {
      en: "No rule is learnt. What comes nearest is the circulation of ideas: tried by one, copied by rivals, codified by the centre, taken up by all (`innovation`, `codification`).",
      zh: "不学习规则。最接近的是创意的循环：一省试行，对手仿效，中央法典化，各省采用（`innovation`、`codification`）。",
    },
  ],
  [
    { en: "What is sensed, with which errors, at which cost?", zh: "感知什么，有何误差，代价多大？" },
    {
      en: "Section 3 lists what is read. Sensing is free; it errs only by the lags just named. No noise is added to observations.",
      zh: "第3节列出所读内容。感知无代价；仅有上述滞后之误差。观察不加噪声。",
    },
  ],
  [
    { en: "Do agents predict?", zh: "行动者预测吗？" },
    {
      en: "No. The last day of a run and future changes of rules are unknown to them.",
      zh: "不。运行的最后一天与将来的规则变更，他们不知道。",
    },
  ],
  [
    { en: "How do they interact, and does a network impose it?", zh: "如何相互作用，是否由网络规定？" },
    {
      en: "Indirectly, by watching. The network is a weighted mixture of borders, region, wealth and power ranks; it changes only where a scenario changes its weights.",
      zh: "间接地，通过观察。网络是边界、区域、财富排名与权力排名的加权混合；只有情景改变权重时才变。",
    },
  ],
  [
    { en: "Do they belong to groups, and are these imposed?", zh: "是否属于群体，群体是否由外部规定？" },
    {
      en: "Neighbours, regions and equals in rank are imposed by the data, and matter only as weights of attention. With `focal-point` on, four groups (bureaucracy, industry, holders of data and computing power, localities) each have a share that has aligned. No group decides.",
      zh: "邻省、区域与排名相近者由数据规定，只作为关注的权重起作用。启用 `focal-point` 时，四个群体（官僚体系、产业、数据与算力持有者、地方）各有已协调的份额。群体不作决策。",
    },
  ],
  [
    { en: "Are they heterogeneous, in state or in rules?", zh: "状态或规则是否异质？" },
    { en: "In traits and luck, not in rules.", zh: "特征与运气异质，规则相同。" },
  ],
  [
    { en: "On which theory and which data do the rules rest?", zh: "规则依据何种理论与数据？" },
    {
      en: "On four studies of Chinese AI policy and one policy brief (section 6). Adoption, drafting, policies, targets and tiers have parameters estimated from published tables; all of the political economy is documented defaults. The status of each parameter says which.",
      zh: "依据四项关于中国人工智能政策的研究与一份政策简报（第6节）。采纳、起草、政策、目标与层级的参数由已发表的表格估计；政治经济部分全为有记录的默认值。每个参数的地位一栏说明属于哪种。",
    },
  ],
  [
    { en: "On which level are the data, and whence?", zh: "数据处于哪一层级，来自何处？" },
    {
      en: "The province: dates of plans, numbers and kinds of policies, ranks of capacities, for thirty provinces in one article (K); central documents by date and issuer (M, Z, Q). There is nothing on officials, firms or cities.",
      zh: "省级：三十个省份的规划日期、政策数量与种类、能力排名，出自一篇论文（K）；中央文件按日期与发文机关（M、Z、Q）。没有关于官员、企业或城市的数据。",
    },
  ],
  [
    { en: "How is it implemented, and how can it be had?", zh: "如何实现，如何获取？" },
    {
      en: "In TypeScript, under the MIT licence, for Node and browsers; the same seed gives the same bits on every machine. Fixed hashes, laws and analytic limits are tested with every change.",
      zh: "以 TypeScript 实现，MIT 许可，可在 Node 与浏览器中运行；相同种子在任何机器上逐位相同。每次改动都检验固定的哈希、规律与解析极限。",
    },
  ],
];
