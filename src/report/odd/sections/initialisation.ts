import { provinces } from "../../../data/provinces.js";
import type { Traits } from "../../../model/inputs.js";
import { registry } from "../../../model/registry.js";
import { type Block, code, heading, list, paragraph, table } from "../../document/blocks.js";
import { numeral } from "../../numeral.js";
import type { Material } from "../material.js";

/** 5. Initialisation. */
export function initialisation(material: Material): Block[] {
  const { t, scenario } = material;
  const { id, start, seed, runs, provinces: taking } = scenario;
  return [
    heading(2, t({ en: "5 Initialisation", zh: "5 初始化" })),
    paragraph(
      t({
        en: `A run begins on ${start} with every column at the start value of section 2: nobody has decided, published or issued anything. Then mechanisms draw what lasts the run, and the clocks are drawn (section 4). Runs of an ensemble differ in their seeds only: \`${id}\` has ${runs} runs, seeds ${seed} to ${seed + runs - 1}. ${taking.length} provinces take part.`,
        zh: `运行始于${start}，各列取第2节的初值：尚无省份决策、发布或出台任何政策。随后各机制抽取贯穿该次运行的随机数，并抽取时钟（第4节）。一个集合中的各次运行只有种子不同：\`${id}\` 有${runs}次运行，种子${seed}至${seed + runs - 1}。参与的省份有${taking.length}个。`,
      }),
    ),
    paragraph(
      t({
        en: `A scenario may change every parameter within its range, switch mechanisms, move or add signals, replace traits, leave provinces out, and change rules on dates. What \`${id}\` sets otherwise than the defaults of section 7:`,
        zh: `情景可在范围内改变任一参数，开关机制，移动或添加信号，替换特征，排除省份，并按日期变更规则。\`${id}\` 与第7节默认值不同之处：`,
      }),
    ),
    list(settingsOf(material)),
    traitValues(material),
  ];
}

function settingsOf({ t, scenario, mechanisms }: Material): string[] {
  const changed = [...registry].filter(([path, { value }]) => scenario.params[path]?.value !== value);
  const off = mechanisms.filter(({ name }) => scenario.mechanisms[name] === false);
  const none = t({ en: "none", zh: "无" });
  return [
    `${t({ en: "parameters", zh: "参数" })}: ${changed.map(([path, { value, unit }]) => `${code(path)} = ${numeral(scenario.params[path]?.value ?? value)} ${unit}`).join(", ") || none}`,
    `${t({ en: "switched off", zh: "关闭" })}: ${off.map(({ name }) => code(name)).join(", ") || none}`,
    `${t({ en: "signals that count", zh: "计入的信号" })}: ${scenario.signals.map(({ id, date, force }) => `${code(id)} (${date}, force ${force})`).join(", ") || none}`,
    `${t({ en: "readings of contradictory data", zh: "矛盾数据的读法" })}: ${Object.entries(
      scenario.data.readings,
    )
      .map(([option, choice]) => `${option} ${choice}`)
      .join(", ")}`,
  ];
}

const CAPACITIES: readonly (keyof Traits)[] = [
  "enterprise",
  "university",
  "gdp",
  "power",
  "secure",
  "agency",
];

function traitValues({ t, scenario, definition }: Material): Block {
  return table(
    t({
      en: `Provinces of ${scenario.id}: draw slot, traits (E, U, G, P as standard scores) and region`,
      zh: `${scenario.id} 的省份：抽签位置、特征（E、U、G、P 为标准分）与区域`,
    }),
    [
      t({ en: "province", zh: "省份" }),
      "id",
      t({ en: "slot", zh: "位置" }),
      ...["E", "U", "G", "P", "secure", "agency"],
      t({ en: "region", zh: "区域" }),
    ],
    definition.inputs.localities.map(({ id, slot, region, traits }) => [
      t({ en: provinces[slot].en, zh: provinces[slot].zhShort }),
      id,
      String(slot),
      ...CAPACITIES.map((trait) => String(Number(traits[trait].toFixed(4)))),
      region,
    ]),
  );
}
