import type { Column } from "../../../engine/column.js";
import { vocabulary } from "../../../scenario/words.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { familiesOf } from "../families.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";

/** 2. Entities, state variables and scales. */
export function entities(material: Material): Block[] {
  const { t, document, scenario } = material;
  const { start, until, step, record } = scenario;
  return [
    heading(2, t({ en: "2 Entities, state variables and scales", zh: "2 实体、状态变量与尺度" })),
    ...blocksOf(document.chapter("What there is").text),
    paragraph(
      t({
        en: `Scales: in \`${scenario.id}\` a run goes from ${start} to ${until} in steps of ${step} days; series are kept every ${record} days. Space is the network of borders, regions and ranks among provinces (submodel "Who watches whom"); there are no distances.`,
        zh: `尺度：在 \`${scenario.id}\` 中，一次运行从${start}到${until}，步长${step}天；每${record}天记录一次序列。空间即省份之间由边界、区域与排名构成的网络（子模型“相互关注”），没有距离。`,
      }),
    ),
    traitTable(material),
    stateTable(material, "agent"),
    stateTable(material, "nation"),
    paragraph(
      t({
        en: "Besides these numbers there are the kernel of rivals `rivals` (who watches whom, and how much; set by the mechanism of this name from inputs and parameters), a clock for each province and process (section 3), and queues of what has been decided but not yet published.",
        zh: "除这些数之外，还有相互关注的核 `rivals`（谁关注谁、多少；由同名机制依输入与参数设定），每个省份每个过程一座时钟（第3节），以及已决定而尚未发布者的队列。",
      }),
    ),
  ];
}

function traitTable({ t }: Material): Block {
  return table(
    t({ en: "What is given of a province and does not change", zh: "省份的给定特征，不随时间变化" }),
    [
      t({ en: "trait", zh: "特征" }),
      t({ en: "unit", zh: "单位" }),
      t({ en: "range", zh: "范围" }),
      t({ en: "meaning", zh: "含义" }),
      t({ en: "measured", zh: "有测量" }),
    ],
    [...vocabulary.traits].map(([name, { unit, range, meaning, measured }]) => [
      code(name),
      unit,
      `${range[0]} to ${range[1]}`,
      meaning,
      yes(measured),
    ]),
  );
}

function stateTable({ t, mechanisms }: Material, scope: Column["scope"]): Block {
  const title = {
    agent: { en: "State of a province", zh: "省份的状态" },
    nation: { en: "State of the country", zh: "全国的状态" },
  };
  return table(
    t(title[scope]),
    [
      t({ en: "variable", zh: "变量" }),
      t({ en: "unit", zh: "单位" }),
      t({ en: "start", zh: "初值" }),
      t({ en: "meaning", zh: "含义" }),
      t({ en: "written by", zh: "写者" }),
      t({ en: "series kept", zh: "记录序列" }),
    ],
    mechanisms.flatMap(({ name, writes }) =>
      familiesOf(writes.filter((column) => column.scope === scope)).map((family) => [
        code(family.name),
        family.first.unit,
        String(family.first.start),
        family.size > 1 ? `${family.first.meaning}; and so on, ${family.size} in all` : family.first.meaning,
        code(name),
        yes(family.first.recorded),
      ]),
    ),
  );
}

const yes = (is: boolean) => (is ? "✓" : "");
