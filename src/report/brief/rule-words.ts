import type { Language } from "../../charts/index.js";
import { centralSignals } from "../../data/central-signals.js";
import type { Words } from "../../engine/mechanism.js";
import { fill } from "../explain/words.js";

/** A rule that is no parameter: its unit, and what it is. */
interface Told {
  readonly unit: Words;
  readonly meaning: Words;
}

const date = { en: "date", zh: "日期" };
const word = { en: "word", zh: "词" };
const id = { en: "id", zh: "代码" };

/** The fields of a central signal, by name. */
const ofSignals: Readonly<Record<string, Told>> = {
  date: { unit: date, meaning: { en: "day from which “{signal}” is heard", zh: "“{signal}”发出之日" } },
  tier: { unit: word, meaning: { en: "authority behind “{signal}”", zh: "“{signal}”的层级" } },
  modality: {
    unit: word,
    meaning: { en: "whether “{signal}” encourages or restrains", zh: "“{signal}”是鼓励还是约束" },
  },
  coSigners: {
    unit: { en: "number", zh: "个" },
    meaning: { en: "bodies that issue “{signal}” together", zh: "联合发布“{signal}”的机构数" },
  },
  force: {
    unit: { en: "0 to 1", zh: "0至1" },
    meaning: { en: "force of “{signal}”", zh: "“{signal}”的力度" },
  },
  status: { unit: word, meaning: { en: "legal state of “{signal}”", zh: "“{signal}”的法律状态" } },
  dilutes: { unit: id, meaning: { en: "draft that “{signal}” waters down", zh: "“{signal}”所放宽的草案" } },
};

/** The fields of a change of rules on a date. */
const ofChanges: Readonly<Record<string, Told>> = {
  at: { unit: date, meaning: { en: "day of a change of rules", zh: "更改规则之日" } },
  publish: { unit: id, meaning: { en: "whose plan comes out on that day", zh: "当日发布规划者" } },
  pilots: { unit: id, meaning: { en: "who becomes a pilot zone on that day", zh: "当日成为试验区者" } },
};

/** Unit and meaning of a field of a signal or of a dated change; undefined for other rules. */
export function ruleInWords(path: string, language: Language): readonly [string, string] | undefined {
  const [group, name, field] = path.split(".");
  const told = group === "signals" ? ofSignals[field] : group === "changes" ? ofChanges[field] : undefined;
  if (told === undefined) return undefined;
  const signal = centralSignals.find((each) => each.id === name)?.title[language] ?? name;
  return [told.unit[language], fill(told.meaning, language, { signal })];
}
