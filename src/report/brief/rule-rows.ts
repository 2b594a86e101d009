import { type Dialect, languageOf, reworded } from "../../charts/drawing/dialect.js";
import type { RuleDifference } from "../../experiments/compare/index.js";
import { mechanisms } from "../../model/mechanisms/index.js";
import { registry } from "../../model/registry.js";
import { vocabulary } from "../../scenario/words.js";
import { valueInWords } from "../compare/rules-text.js";
import { tell } from "../compare/words.js";
import { code } from "../document/blocks.js";
import { mechanismName } from "../explain/names.js";
import { fill } from "../explain/words.js";
import { statusWords } from "../status-words.js";
import { ruleInWords } from "./rule-words.js";

const texts = {
  units: { en: " ({n} units)", zh: "（{n}个单位）" },
  data: { en: "as in the data", zh: "同数据" },
} as const;

/** What stands above rows of rules. */
export const ruleHead = {
  en: ["rule", "from", "to", "unit", "what it is, and how sure the first value is"],
  zh: ["规则", "由", "到", "单位", "含义，以及原值的把握程度"],
} as const;

/** Rules that differ as rows of a table: at most so many, and how many more there are. */
export function ruleRows(rules: readonly RuleDifference[], most: number, language: Dialect): string[][] {
  if (rules.length === 0) return [[tell(language, "noRules"), "", "", "", ""]];
  const rows = grouped(rules, language);
  const shown = rows.slice(0, most).map((row) => rowOf(row, language));
  const left = rows.length - shown.length;
  return [...shown, ...(left > 0 ? [[tell(language, "moreRules", { n: left }), "", "", "", ""]] : [])];
}

interface Row extends RuleDifference {
  /** Its path as it is shown. */
  readonly name: string;
}

/** The same change of a trait in several units is told once. */
function grouped(rules: readonly RuleDifference[], language: Dialect): Row[] {
  const groups = new Map<string, RuleDifference[]>();
  for (const rule of rules) {
    const trait = traitIn(rule.path);
    const key = trait === undefined ? rule.path : `${trait} ${rule.baseline} ${rule.scenario}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((members) => {
    const [first] = members;
    if (members.length === 1) return { ...first, name: code(first.path) };
    const path = first.path.replace(/^traits\.[^.]+/, "traits.*");
    return { ...first, name: code(path) + fill(texts.units, language, { n: members.length }) };
  });
}

/** The trait of a path such as `traits.BJ.enterprise`. */
const traitIn = (path: string) => /^traits\.[^.]+\.(.+)$/.exec(path)?.[1];

function rowOf({ path, name, baseline, scenario }: Row, language: Dialect): string[] {
  const rule = path.replace(/^(\d{4}-\d\d-\d\d |changes\.\d+\.(set|mechanisms)\.)/, "");
  const values = [baseline, scenario].map((each) => valueInWords(each, languageOf(language)));
  const trait = vocabulary.traits.get(traitIn(rule) ?? "");
  if (trait) {
    const known = [baseline, scenario].map((each, k) =>
      each === null ? texts.data[languageOf(language)] : values[k],
    );
    return [
      name,
      ...known,
      trait.unit,
      languageOf(language) === "zh" ? "" : reworded(trait.meaning, language),
    ];
  }
  const told = ruleInWords(path, languageOf(language));
  if (told && !registry.has(rule)) return [name, ...values, ...told];
  if (!registry.has(rule)) return [name, ...values, "", switchInWords(rule, language)];
  return [name, ...values, registry.get(rule)?.unit ?? "", parameterInWords(rule, baseline, language)];
}

/** What a parameter means, and how sure the value is that the baseline has; meanings stand in English only. */
function parameterInWords(path: string, value: RuleDifference["baseline"], language: Dialect): string {
  const parameter = registry.get(path);
  if (parameter === undefined) return "";
  const isDefault = parameter.value === value;
  const status = statusWords[parameter.status][languageOf(language)];
  const meaning = reworded(parameter.meaning, language);
  if (languageOf(language) === "zh") {
    const name = mechanismName(path.split(".")[0], "zh");
    return isDefault ? `${name}；${status}` : name;
  }
  return isDefault ? `${meaning}; ${status}: ${parameter.source}` : meaning;
}

/** The claim of a mechanism that is switched; nothing for other rules. */
function switchInWords(path: string, language: Dialect): string {
  const name = path.replace(/^mechanisms\./, "");
  const mechanism = mechanisms.find((each) => each.name === name);
  if (mechanism === undefined) return "";
  return languageOf(language) === "zh"
    ? mechanism.title.zh
    : `${mechanism.title.en}: ${reworded(mechanism.claim, language)}`;
}
