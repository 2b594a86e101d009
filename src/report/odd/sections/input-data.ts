import { landBorders, seaLinks } from "../../../data/borders.js";
import { centralSignals } from "../../../data/central-signals.js";
import { externalPressures } from "../../../data/external-pressures.js";
import { provinces } from "../../../data/provinces.js";
import { readingOptions } from "../../../data/readings.js";
import { sources } from "../../../data/sources.js";
import { type Block, code, heading, list, paragraph, table } from "../../document/blocks.js";
import { blocksOf } from "../markdown-blocks.js";
import type { Material } from "../material.js";

/** 6. Input data. */
export function inputData(material: Material): Block[] {
  const { t, document } = material;
  return [
    heading(2, t({ en: "6 Input data", zh: "6 输入数据" })),
    paragraph(
      t({
        en: "Facts and dates come from five documents; their keys stand in the tables below. The traits of section 5 are made from the ranks and GDP per head of Table 2 of khanal2024, which `yardstick data --csv` prints; `yardstick data --ledger` lists where the sources contradict each other.",
        zh: "事实与日期出自五份文献，下表以其键名标注。第5节的特征由 khanal2024 表2 的排名与人均 GDP 得出，`yardstick data --csv` 可打印该表；`yardstick data --ledger` 列出来源相互矛盾之处。",
      }),
    ),
    list(
      Object.values(sources).map(
        ({ key, authors, year, title, where, licence, use }) =>
          `${code(key)}: ${authors} (${year}): ${title}. ${where}.${licence ? ` ${licence}.` : ""} ${t({ en: "Used for", zh: "用于" })}: ${use}.`,
      ),
    ),
    readings(material),
    signals(material),
    ...blocksOf(document.chapter("How legal ranks are read").text, t({ en: "Legal ranks", zh: "法律位阶" })),
    pressures(material),
    borders(material),
  ];
}

function readings({ t, scenario }: Material): Block {
  const chosen: Readonly<Record<string, string>> = scenario.data.readings;
  return table(
    t({ en: "Readings of contradictory data", zh: "矛盾数据的读法" }),
    [t({ en: "question", zh: "问题" }), t({ en: "option", zh: "选项" }), t({ en: "readings", zh: "读法" })],
    Object.entries(readingOptions).map(([option, { question, readings }]) => [
      t(question),
      code(`data.${option}`),
      Object.entries(readings)
        .map(([name, { label }]) => (chosen[option] === name ? `**${t(label)}**` : t(label)))
        .join("; "),
    ]),
  );
}

function signals({ t, definition, scenario }: Material): Block {
  const counted = new Map(definition.inputs.signals.map((signal) => [signal.id, signal.day]));
  return table(
    t({
      en: `Central signals (day: in ${scenario.id}, from the base date; – = known, but off)`,
      zh: `中央信号（日：${scenario.id} 中自基准日起；– 表示已收录但关闭）`,
    }),
    ["id", "date", "kind", "modality", "issuers", "status", "dilutes", "day", "sources"],
    centralSignals.map(({ id, date, tier, modality, coSigners, status, dilutes, sources: keys }) => [
      code(id),
      date,
      tier,
      modality,
      String(coSigners ?? "not stated"),
      status,
      dilutes ? code(dilutes) : "–",
      String(counted.get(id) ?? "–"),
      keys.join(", "),
    ]),
  );
}

function pressures({ t }: Material): Block {
  return table(
    t({ en: "Events abroad, used by `pressures`", zh: "境外事件，由 `pressures` 使用" }),
    ["id", "date", "actor", "race", "title", "sources"],
    externalPressures.map(({ id, date, actor, race, title, sources: keys }) => [
      code(id),
      date,
      actor,
      race,
      t(title),
      keys.join(", "),
    ]),
  );
}

function borders({ t }: Material): Block {
  const pairs = [...landBorders, ...seaLinks];
  const neighbours = (id: string) =>
    pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])).join(" ");
  return table(
    t({
      en: "Borders, by land and across the strait to Hainan (compiled by hand, compared with two public sets of boundaries)",
      zh: "边界（陆地及琼州海峡；手工编列，并与两套公开边界核对）",
    }),
    [t({ en: "province", zh: "省份" }), t({ en: "neighbours", zh: "邻省" })],
    provinces.map(({ id, en, zhShort }) => [`${t({ en, zh: zhShort })} (${id})`, neighbours(id)]),
  );
}
