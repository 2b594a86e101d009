import type { Chart, Language } from "../../charts/index.js";
import { type Response, responseOf } from "../../experiments/responses/index.js";
import type { Experiment } from "../../experiments/sweep/experiment.js";
import { outcomeWords } from "../factor-names.js";
import { sweepCaption } from "./caption.js";
import { sweepPicture } from "./picture.js";
import { regimeWords } from "./regime-words.js";

/** How one outcome of a finished sweep answers to what was varied. */
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
function changesIn({ response }: SweepAccount, language: Language): string[] {
  return response.kind === "margins" ? [] : regimeWords(response, language);
}

/** The changes of one outcome under its name; empty where none are looked for. */
export function changesText(account: SweepAccount, language: Language): string {
  const changes = changesIn(account, language);
  if (changes.length === 0) return "";
  const { title } = outcomeWords(account.outcome, language);
  return language === "zh" ? `${title}：${changes.join("")}` : `${title}: ${changes.join(" ")}`;
}

/** The picture of an account; `hash` is that of the table of runs. */
export function pictureOf(account: SweepAccount, hash: string, language: Language): Chart {
  const { experiment, outcome, response } = account;
  const caption = sweepCaption(account, changesIn(account, language), hash, language);
  return sweepPicture(experiment, outcome, response, { language, caption });
}
