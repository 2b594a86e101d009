import { type Language, spoken } from "../charts/index.js";
import { explain as explainProvince, runsToExplain } from "../experiments/explain/explanation.js";
import type { Maker } from "../experiments/jobs/index.js";
import { splitOutcomeBy } from "../experiments/shapley/shapley.js";
import { withMaker } from "../node/threads/makers.js";
import { dialectOf } from "../report/dialect.js";
import { type Account, explanationAccount, shapleyAccount } from "../report/explain/files.js";
import type { Asked } from "../report/explain/manifest.js";
import { provinceName } from "../report/explain/names.js";
import type { Scenario } from "../scenario/scenario.js";
import { type Asking, askedProvince, askedSplit } from "./explain-question.js";

/** What is to be run, and what it is called in the name of its folder. */
export interface ExplainJob {
  readonly asked: Asked;
  readonly what: string;
  readonly title: (language: Language) => string;
  readonly runs: number;
  readonly run: (onRun: (done: number) => void, threads?: number) => Account | Promise<Account>;
}

/** What a command line asks of a scenario. */
export function explainJob(scenario: Scenario, options: Asking): ExplainJob {
  return options.province === undefined
    ? splitJob(scenario, options)
    : provinceJob(scenario, options.province);
}

function provinceJob(scenario: Scenario, name: string): ExplainJob {
  const province = askedProvince(name, scenario);
  return {
    asked: { province },
    what: province,
    title: (language) => provinceName(scenario, province, language),
    runs: runsToExplain(scenario),
    run: (onRun) => explanationAccount(explainProvince(scenario, province, onRun)),
  };
}

function splitJob(scenario: Scenario, options: Asking): ExplainJob {
  const { measure, players } = askedSplit(options, scenario);
  return {
    asked: { outcome: measure.name, mechanisms: players },
    what: measure.name,
    title: (language) => spoken(measure.title, dialectOf(scenario, language)),
    runs: scenario.runs * 2 ** players.length,
    run: async (onRun, threads) => {
      const split = (maker: Maker) => splitOutcomeBy(maker, scenario, players, measure, onRun);
      return shapleyAccount(await withMaker(threads, split));
    },
  };
}
