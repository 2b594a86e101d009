import { institutions as regimes } from "../../../model/institutions.js";
import { type Block, code, heading, paragraph, table } from "../../document/blocks.js";
import { numeral } from "../../numeral.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";

/** Regimes that set their switches together, and runs that go on under other rules: how an experiment starts otherwise. */
export function institutions(material: Material): Block[] {
  const { t, document } = material;
  return [
    heading(3, t({ en: "Institutions, and whose", zh: "制度及其所属" })),
    ...blocksOf(document.chapter("Institutions, and whose").text),
    regimeTable(material),
    heading(3, t({ en: "Runs that are continued", zh: "延续的运行" })),
    paragraph(
      t({
        en: "A fork takes a saved run up to a date and goes on under other rules. Nothing is copied: the run is made again from its seed with the new rules dated from then on, as any dated change is, and its past is compared with the saved one, event by event and value by value; one bit that differs ends it. Since every process draws from a stream of its own, what the new rules do not touch keeps its luck.",
        zh: "分支取一次已保存的运行至某日，其后改用别的规则。不复制任何状态：以同一种子重新运行，新规则自该日起生效（同任何按日期的变更），并将其过去与所存者逐事件、逐值比较，一位不同即终止。各过程各用自己的随机流，故新规则未触及者运气不变。",
      }),
    ),
  ];
}

function regimeTable({ t }: Material): Block {
  return table(
    t({ en: "What each regime sets", zh: "各制度所设" }),
    [
      t({ en: "regime", zh: "制度" }),
      t({ en: "units unless others are named", zh: "未另指明时的单位" }),
      t({ en: "sets", zh: "设定" }),
    ],
    [...regimes].map(([name, { units, params, mechanisms }]) => [
      code(name),
      units,
      settings(params, mechanisms),
    ]),
  );
}

function settings(
  params: Readonly<Record<string, number>>,
  mechanisms: Readonly<Record<string, boolean>>,
): string {
  const values = Object.entries(params).map(([path, value]) => `${code(path)} = ${numeral(value)}`);
  const switches = Object.entries(mechanisms).map(([name, on]) => `${code(name)} ${on ? "on" : "off"}`);
  return [...values, ...switches].join(", ") || "-";
}
