import type { Bilingual } from "../../../data/provinces.js";
import { type Block, code, heading, list, paragraph } from "../../document/blocks.js";
import { shortNames } from "../families.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";

/** 4. Design concepts, as ODD asks for them. */
export function designConcepts(material: Material): Block[] {
  const { t, document } = material;
  return [
    heading(2, t({ en: "4 Design concepts", zh: "4 设计概念" })),
    ...CONCEPTS.flatMap(({ title, text }) => [heading(3, t(title)), paragraph(t(text))]),
    heading(3, t({ en: "Stochasticity", zh: "随机性" })),
    paragraph(t(STOCHASTICITY)),
    ...drawsOf(material),
    ...blocksOf(document.chapter("Random numbers").text, t({ en: "Draws by purpose", zh: "各用途的抽取" })),
    heading(3, t({ en: "Observation", zh: "观察" })),
    paragraph(t(OBSERVATION)),
    list(recordedOf(material)),
    heading(3, t({ en: "Outcomes", zh: "结果指标" })),
    ...blocksOf(document.chapter("Outcomes").text, t({ en: "Outcomes", zh: "结果指标" })),
  ];
}

const CONCEPTS: readonly { readonly title: Bilingual; readonly text: Bilingual }[] = [
  {
    title: { en: "Basic principles", zh: "基本原理" },
    text: {
      en: "Three lines of argument meet. Law as signal: what the centre issues tells officials what it wants, the more credibly the higher its rank and the more agencies sign it, and attention to it fades. Capacity and standing: universities, enterprises, wealth and closeness to the leadership make a plan possible or expected. Competition: officials are compared with their likes, so that provinces imitate, outbid each other and crowd into the same sectors. Adoption is a hazard of decision followed by a time of drafting; causes add, readiness multiplies. Around this stands the political economy of the centre, off unless switched on: risk, accidents, two camps of regulators, crackdowns, codification of local ideas, pilot zones, legal order, outward projection.",
      zh: "三条论证在此汇合。法律即信号：中央文件告诉官员中央要什么，位阶越高、联署机构越多越可信，而关注会消退。能力与地位：高校、企业、财富与接近领导层，使规划成为可能或被期待。竞争：官员与同类相比，于是各省相互模仿、竞相加码、挤入同样的行业。采纳即决策的风险率加上起草时间；原因相加，意愿相乘。其外围是中央的政治经济，除非启用否则关闭：风险、事故、两派监管者、整治、地方创意的法典化、先行区、法律秩序、对外投射。",
    },
  },
  {
    title: { en: "Emergence", zh: "涌现" },
    text: {
      en: "The curve of adoption, who never adopts, the clustering of dates, counts of policies and how many kinds they use, levels of liberalisation and their inequality, duplication, the pendulum of laxity and crackdown, and the lag between a local idea and a central rule follow from the mechanisms. Imposed are the dates and contents of outside signals, traits, borders and the distributions of luck.",
      zh: "采纳曲线、谁始终不采纳、日期的聚集、政策数量及其种类、放开程度及其不平等、重复投资、宽松与整治的钟摆、从地方创意到中央规则的时滞，均由机制得出。外部给定的是信号的日期与内容、特征、边界，以及运气的分布。",
    },
  },
  {
    title: { en: "Adaptation and objectives", zh: "适应与目标" },
    text: {
      en: "Provinces respond to what they hear and see by rates; they do not maximise. The exceptions are the choice of a sector, a random-utility choice by fit and crowd, and the race, in which a level moves towards the share of an official's pull to open. The motive behind both, promotion by outdoing rivals, is in the parameters (`race.tournament`, `sectors`) and is not evaluated by the province.",
      zh: "各省按速率回应所闻所见，并不求最大化。例外是行业选择（按契合度与跟随人群的随机效用选择）以及竞争（水平趋向官员放开的意愿）。二者背后的动机，即胜过对手而晋升，体现在参数（`race.tournament`、`sectors`）之中，省份本身并不计算。",
    },
  },
  {
    title: { en: "Learning, prediction and memory", zh: "学习、预测与记忆" },
    text: {
      en: "Nobody learns in the sense of changing a rule, and nobody looks ahead: provinces do not foresee signals, rivals or crackdowns. There is memory: of signals (half-lives), of rivals' levels (believed with a lag), of accidents (alarm), of risk (seen late), and of ideas, which are kept for good.",
      zh: "无人以改变规则的方式学习，也无人前瞻：省份不预见信号、对手或整治。记忆则有：对信号（半衰期）、对手水平（滞后的信念）、事故（警觉）、风险（迟见），以及对创意（永久保留）。",
    },
  },
  {
    title: { en: "Sensing", zh: "感知" },
    text: {
      en: 'What a mechanism senses is the column "reads" of section 3, noted in a run in which everything is on. Provinces hear the same centre, know their own traits without error, and of rivals see only published plans, practised ideas, chosen sectors and, with a lag, levels of liberalisation. The centre sees risk late and accidents at once.',
      zh: "机制感知什么，见第3节“读取”一栏，在一次全部启用的运行中记录。各省听到同一个中央，准确知道自身特征；对于对手，只看到已发布的规划、已实行的创意、已选的行业，以及滞后的放开水平。中央迟见风险，即刻看到事故。",
    },
  },
  {
    title: { en: "Interaction and collectives", zh: "相互作用与集体" },
    text: {
      en: "Provinces act on each other only through the kernel of rivals, in shares of attention that sum to one, and, where it is switched on, through the centre: risk sums over the country, a codified idea reaches all. The centre acts on provinces through signals, crackdowns, rules and pilot zones. There are no collectives between province and country; regions matter only as one possible kernel.",
      zh: "各省只通过相互关注的核彼此作用（关注份额之和为一），以及在启用时通过中央：风险在全国累积，法典化的创意惠及各省。中央通过信号、整治、规则与先行区作用于省份。省与国家之间没有其他集体；区域只是一种可能的核。",
    },
  },
  {
    title: { en: "Heterogeneity", zh: "异质性" },
    text: {
      en: "Provinces differ in traits, in borders, and in luck that lasts a run (such as a drive of its own, busyness, fit to sectors); all obey the same rules with the same parameters. A scenario may give a province other traits.",
      zh: "各省在特征、边界以及贯穿一次运行的运气（如自身驱动力、忙碌程度、行业契合度）上不同；规则与参数则相同。情景可以为某省设定其他特征。",
    },
  },
];

const STOCHASTICITY: Bilingual = {
  en: "Chance stands for what is not in the data: when exactly a province moves, how long drafting takes, how busy it is. These processes and mechanisms draw, and nothing else does:",
  zh: "随机性代表数据之外的因素：省份究竟何时行动、起草多久、有多忙碌。只有下列过程与机制抽取随机数：",
};

const OBSERVATION: Bilingual = {
  en: "Tables hold, for each province in each run, days of decision and publication, the share of each cause in the hazard on the day of the decision, policies, kinds of instruments, level, target and tier; every event with its day; and national figures of each run. An observed plan is one published by the end of observation; policies are counted until a date of their own, as in the source. Of the state, series of these columns are kept:",
  zh: "结果表给出每次运行中每个省份的决策日与发布日、决策当日风险率中各原因的份额、政策、工具种类、放开水平、目标与雄心层级；每一事件及其日期；以及每次运行的全国数字。观测到的规划指观测期末之前发布者；政策计数另有截止日，与来源一致。下列状态列保留序列：",
};

function drawsOf({ mechanisms, t }: Material): Block[] {
  const clock = t({ en: "clocks of the process", zh: "过程的时钟" });
  return [
    list(
      mechanisms.flatMap(({ name, draws = [], process }) =>
        draws.length === 0 && !process
          ? []
          : [
              `${code(name)}: ${[...(process ? [`${clock} ${code(process.name)}`] : []), ...draws.map(code)].join(", ")}`,
            ],
      ),
    ),
  ];
}

function recordedOf({ mechanisms }: Material): string[] {
  return mechanisms.flatMap(({ name, writes }) => {
    const kept = shortNames(writes.filter(({ recorded }) => recorded).map((column) => column.name));
    return kept.length > 0 ? [`${code(name)}: ${kept.map(code).join(", ")}`] : [];
  });
}
