import type { Chart, Language } from "../../charts/index.js";
import { type Response, responseOf } from "../../experiments/responses/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { countByStatus } from "../caption.js";
import { fill } from "../explain/words.js";
import { outcomeWords } from "../factor-names.js";
import { sweepPicture } from "./picture.js";
import { regimeWords } from "./regime-words.js";
import { MODEL_ONLY, runsLine } from "./runs-line.js";

const texts = {
  assumed: {
    en: "What is not varied stays as in the scenario; of the parameters in force {estimated} are estimated, {weak} weakly informed, {assumed} documented defaults, not estimates.",
    zh: "未变动者保持情景设定；生效参数中{estimated}个为估计值，{weak}个证据薄弱，{assumed}个为有据可查的默认值而非估计。",
  },
  listed: {
    en: "Intervals tell chance alone.",
    zh: "区间仅表示随机误差。",
  },
} as const;

/** How one outcome of a finished sweep answers to what was varied: the response, and what it tells in words. */
export interface SweepAccount {
  readonly experiment: Experiment;
  readonly outcome: string;
  readonly response: Response;
}

/** The account of one outcome, `y[run]` in the order of the runs; null if nothing was varied. */
export function sweepAccount(
  experiment: Experiment,
  outcome: string,
  y: ArrayLike<number>,
): SweepAccount | null {
  const response = responseOf(experiment.design, experiment.scenario, y);
  return response && { experiment, outcome, response };
}

/** Changes of regime in words; nothing of more than two factors, where they are not looked for. */
export function changesIn({ response }: SweepAccount, language: Language): string[] {
  return response.kind === "margins" ? [] : regimeWords(response, language);
}

/** The changes of one outcome under its name. */
export function changesText(account: SweepAccount, language: Language): string {
  const changes = changesIn(account, language);
  if (changes.length === 0) return "";
  return `${outcomeWords(account.outcome, language).title}${language === "zh" ? "：" : ": "}${changes.join(language === "zh" ? "" : " ")}`;
}

/** The picture of an account; `hash` is that of the table of runs. */
export function pictureOf(account: SweepAccount, hash: string, language: Language): Chart {
  const { experiment, outcome, response } = account;
  const changes = changesIn(account, language).join(language === "zh" ? "" : " ");
  const caption = [
    ...(changes === "" ? [] : [changes]),
    runsLine(experiment, hash, language),
    `${texts.listed[language]}${language === "zh" ? "" : " "}${fill(texts.assumed, language, countByStatus(experiment))}`,
    MODEL_ONLY[language],
  ];
  return sweepPicture(experiment, outcome, response, { language, caption });
}
