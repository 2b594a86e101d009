import { rivals } from "../../../model/mechanisms/rivalry.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { shortNames } from "../families.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";
import type { Usage } from "../usage.js";

type Mechanism = Material["mechanisms"][number];

/** 3. Process overview and scheduling. */
export function processes(material: Material): Block[] {
  const { t, document } = material;
  return [
    heading(2, t({ en: "3 Process overview and scheduling", zh: "3 过程概览与调度" })),
    ...blocksOf(document.chapter("A step").text),
    paragraph(
      t({
        en: "When a run begins, state stands at its start values; then all mechanisms draw what belongs to the run (begin), the clocks are drawn, and what holds still between changes of parameters is worked out (settle; again after each dated change). The table lists the mechanisms in the order in which a step passes through them.",
        zh: "运行开始时，状态取初值；随后各机制抽取属于该次运行的随机数（begin），抽取时钟，并算出在参数变化之间不变者（settle；每次按日期变更后重做）。下表按一步之内的次序列出各机制。",
      }),
    ),
    scheduleTable(material),
    paragraph(
      t({
        en: "Events are points of processes in continuous time. Each province has a clock for each process, a unit exponential; it runs down by the integral of the hazard, which is constant within a step, and the event falls on the day on which it reaches zero (Sellke 1983). After an event that can recur a new clock is drawn. Within a step events of different provinces do not see each other.",
        zh: "事件是连续时间中过程的点。每个省份对每个过程各有一座时钟，即单位指数变量；它按风险率的积分走尽（一步之内风险率不变），归零之日即事件之日（Sellke 1983）。可重复的事件之后，再抽新钟。同一步之内，各省的事件互不可见。",
      }),
    ),
    hazardTable(material),
  ];
}

function scheduleTable({ t, mechanisms, usage, scenario }: Material): Block {
  return table(
    t({ en: "Mechanisms in the order of a step", zh: "机制，按一步之内的次序" }),
    [
      "#",
      t({ en: "mechanism", zh: "机制" }),
      t({ en: `in ${scenario.id}`, zh: `${scenario.id} 中` }),
      t({ en: "acts", zh: "何时起作用" }),
      t({ en: "reads of others", zh: "读取他者" }),
      t({ en: "reads of inputs", zh: "读取输入" }),
      t({ en: "writes", zh: "写" }),
    ],
    mechanisms.map((mechanism, place) => {
      const used = usage.get(mechanism.name)!;
      const own = [...(mechanism.name === rivals.name ? [rivals] : []), ...mechanism.writes].map(
        ({ name }) => name,
      );
      return [
        String(place + 1),
        `${t(mechanism.title)} (${code(mechanism.name)})`,
        switchOf(mechanism, scenario.mechanisms[mechanism.name]),
        momentsOf(used.behaviour).join(", "),
        coded(shortNames([...used.columns].filter((name) => !own.includes(name)))),
        coded([...used.inputs]),
        coded(shortNames(own)),
      ];
    }),
  );
}

function switchOf({ structural }: Mechanism, on: boolean): string {
  if (structural) return "always on";
  return on ? "on" : "off";
}

/** When a mechanism does something. */
function momentsOf({ begin, settle, step, on }: Usage["behaviour"]): string[] {
  const moments = [
    ...(begin ? ["begin"] : []),
    ...(settle ? ["settle"] : []),
    ...(step ? ["step"] : []),
    ...Object.keys(on ?? {}).map((process) => `on ${process}`),
  ];
  return moments.length > 0 ? moments : ["when parameters are set"];
}

function hazardTable({ t, mechanisms }: Material): Block {
  const terms = mechanisms.flatMap(({ name, terms = [] }) => terms.map((term) => ({ ...term, by: name })));
  const named = (process: string, as: string) =>
    terms
      .filter((term) => term.process === process && term.as === as)
      .map(({ column, cause, by }) => `${code(column.name)} (${cause}, by ${code(by)})`);
  return table(
    t({
      en: "Processes: hazard = rate x product of factors x sum of pushes; a push that is switched off counts 0, a factor 1",
      zh: "过程：风险率 = 速率 × 因子之积 × 推动之和；关闭的推动计0，因子计1",
    }),
    [
      t({ en: "process", zh: "过程" }),
      t({ en: "declared by", zh: "声明者" }),
      t({ en: "rate", zh: "速率" }),
      t({ en: "factors", zh: "因子" }),
      t({ en: "pushes", zh: "推动" }),
      t({ en: "recurs", zh: "可重复" }),
    ],
    mechanisms.flatMap(({ name, process }) =>
      process
        ? [
            [
              code(process.name),
              code(name),
              code(process.rate.name),
              named(process.name, "factor").join(", ") || "–",
              named(process.name, "push").join(", ") || "–",
              process.recurring ? "✓" : "at most once",
            ],
          ]
        : [],
    ),
  );
}

const coded = (names: readonly string[]) => names.map(code).join(", ") || "–";
