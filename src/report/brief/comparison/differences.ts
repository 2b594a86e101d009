import type { Language } from "../../../charts/index.js";
import type { PairedEffects } from "../../../experiments/compare/index.js";
import { dialectOf } from "../../dialect.js";
import { type Block, table } from "../../document/blocks.js";
import { fill } from "../../explain/words.js";
import { ruleHead, ruleRows } from "../rule-rows.js";
import { withScenario } from "./with-scenario.js";

/** Rows of the table, of however many scenarios. */
const MOST_ROWS = 8;

const CAPTION = {
  en: "Rules that differ from {baseline}; nothing else can be a cause",
  zh: "与{baseline}不同的规则；别无其他原因",
} as const;

/** The rules in which each scenario differs from the baseline. */
export function differenceTable(all: readonly PairedEffects[], language: Language): Block {
  const most = Math.max(2, Math.floor(MOST_ROWS / all.length));
  const [{ baseline }] = all;
  return table(
    fill(CAPTION, language, { baseline: baseline.scenario.title[language] }),
    ...withScenario(all, language, ruleHead[language], ({ rules, scenario }) =>
      ruleRows(rules, most, dialectOf(scenario.scenario, language)),
    ),
  );
}
