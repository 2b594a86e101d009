import type { Chart, Language } from "../../charts/index.js";
import { dialectOf } from "../dialect.js";
import { outcomeWords } from "../factor-names.js";
import type { SweepAccount } from "./account.js";
import { sweepCaption } from "./caption.js";
import { sweepPicture } from "./picture.js";
import { regimeWords } from "./regime-words.js";

/** Changes of regime in words; nothing of more than two factors, where they are not looked for. */
function changesIn({ response }: SweepAccount, language: Language): string[] {
  return response.kind === "margins" ? [] : regimeWords(response, language);
}

/** The changes of one outcome under its name; empty where none are looked for. */
export function changesText(account: SweepAccount, language: Language): string {
  const changes = changesIn(account, language);
  if (changes.length === 0) return "";
  const { title } = outcomeWords(account.outcome, dialectOf(account.experiment.scenario, language));
  return language === "zh" ? `${title}：${changes.join("")}` : `${title}: ${changes.join(" ")}`;
}

/** The picture of an account; `hash` is that of the table of runs. */
export function pictureOf(account: SweepAccount, hash: string, language: Language): Chart {
  const { experiment, outcome, response } = account;
  const caption = sweepCaption(account, changesIn(account, language), hash, language);
  return sweepPicture(experiment, outcome, response, {
    ...{ language: dialectOf(experiment.scenario, language), caption },
  });
}
