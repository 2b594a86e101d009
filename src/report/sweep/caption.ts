import type { Language } from "../../charts/index.js";
import { isDrawn } from "../../experiments/designs/index.js";
import { countByStatus } from "../caption.js";
import { fill } from "../explain/words.js";
import { worldLine } from "../world-line.js";
import type { SweepAccount } from "./account.js";
import { modelOnly, runsLine } from "./runs-caption.js";

const texts = {
  listed: { en: "Intervals tell chance alone.", zh: "区间仅表示随机误差。" },
  drawn: {
    en: "Intervals tell chance, and that other points could have been drawn.",
    zh: "区间表示随机误差，以及抽样点的误差。",
  },
  assumed: {
    en: "What is not varied stays as in the scenario; of the parameters in force {estimated} are estimated, {weak} weakly informed, {assumed} documented defaults, not estimates.",
    zh: "未变动者保持情景设定；生效参数中{estimated}个为估计值，{weak}个证据薄弱，{assumed}个为有据可查的默认值而非估计。",
  },
} as const;

/** Lines at the foot of the picture of a sweep: changes of regime, what was run, what intervals tell, what is assumed. */
export function sweepCaption(
  { experiment, response }: SweepAccount,
  changes: readonly string[],
  hash: string,
  language: Language,
): string[] {
  const space = language === "zh" ? "" : " ";
  const intervals = texts[response.kind === "margins" && isDrawn(experiment.design) ? "drawn" : "listed"];
  const assumed = fill(texts.assumed, language, countByStatus(experiment));
  return [
    ...(changes.length === 0 ? [] : [changes.join(space)]),
    runsLine(experiment, hash, language),
    `${intervals[language]}${space}${assumed}`,
    modelOnly(experiment.scenario, language),
    ...worldLine(experiment.scenario, language),
  ];
}
