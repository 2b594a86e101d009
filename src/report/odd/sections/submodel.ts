import type { Parameter } from "../../../engine/parameter.js";
import { type Block, code, heading, list, paragraph, table } from "../../document/blocks.js";
import { priorInWords } from "../../model-tables.js";
import { numeral } from "../../numeral.js";
import { familiesOf } from "../families.js";
import type { Material } from "../material.js";

/** What a submodel is described from. */
type Needed = Pick<Material, "t" | "document" | "scenario">;
type Mechanism = Material["mechanisms"][number];

/** A mechanism under a heading of this level: claim, source, what it writes, what would refute it, its parameters. */
export function submodel(mechanism: Mechanism, material: Needed, level: 3 | 4): Block[] {
  const { t, document } = material;
  const { name, title, claim, source, structural, optIn, writes, parameters } = mechanism;
  const off = t({ en: "off unless a scenario switches it on", zh: "默认关闭，由情景启用" });
  const on = t({ en: "on unless a scenario switches it off", zh: "默认启用，可由情景关闭" });
  const always = t({ en: "carries the others, always on", zh: "结构性，始终启用" });
  const columns = familiesOf(writes).map((family) => code(family.name));
  return [
    heading(level, `${t(title)} (${name})`),
    list([
      `**${t({ en: "Claim", zh: "主张" })}**: ${claim}`,
      `**${t({ en: "Source", zh: "来源" })}**: ${source}`,
      `**${t({ en: "Writes", zh: "写" })}**: ${columns.join(", ") || t({ en: "no column", zh: "无列" })}`,
      `**${t({ en: "Switch", zh: "开关" })}**: ${structural ? always : optIn ? off : on}`,
      `**${t({ en: "What would speak against it", zh: "何者可以反驳它" })}**: ${document.against(name)}`,
    ]),
    ...(Object.keys(parameters).length > 0
      ? [parameterTable(mechanism, material)]
      : [paragraph(t({ en: "It has no parameters.", zh: "没有参数。" }))]),
  ];
}

function parameterTable({ name, parameters }: Mechanism, { t, scenario }: Needed): Block {
  return table(
    t({ en: `Parameters of ${name}`, zh: `${name} 的参数` }),
    [
      t({ en: "parameter", zh: "参数" }),
      t({ en: "symbol", zh: "符号" }),
      t({ en: "default", zh: "默认" }),
      t({ en: "unit", zh: "单位" }),
      t({ en: "range", zh: "范围" }),
      t({ en: "status", zh: "地位" }),
      t({ en: "meaning", zh: "含义" }),
      t({ en: "source", zh: "来源" }),
      t({ en: "prior", zh: "先验" }),
    ],
    Object.entries(parameters as Record<string, Parameter>).map(([key, parameter]) => {
      const { symbol, value, unit, range, status, meaning, source, prior, atStart } = parameter;
      const usual = scenario.params[`${name}.${key}`]?.value ?? value;
      return [
        code(`${name}.${key}`),
        code(symbol),
        usual === value ? numeral(value) : `${numeral(value)} (${scenario.id}: ${numeral(usual)})`,
        unit,
        `${range[0]} to ${range[1]}`,
        status,
        atStart ? `${meaning} (acts only when a run begins)` : meaning,
        source,
        prior ? priorInWords(prior) : "fixed",
      ];
    }),
  );
}
