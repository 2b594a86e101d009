import { dayOf } from "../math/calendar.js";
import type { Signal, Tier } from "../model/inputs.js";
import type { ScenarioSignal } from "./scenario.js";
import { PLAN, vocabulary } from "./words.js";

/** Legal rank of each kind of document. A speech, a draft, a guideline or a new institute binds nobody. */
const rank: Readonly<Record<string, Tier>> = {
  "national-law": "law",
  "administrative-regulation": "state-council",
  "state-council-plan": "state-council",
  "departmental-rules": "ministry",
  "departmental-plan": "ministry",
  "pilot-zone": "ministry",
  campaign: "ministry",
  draft: "guidance",
  "technical-standard": "guidance",
  guideline: "guidance",
  institution: "guidance",
  "leader-speech": "guidance",
};

const printedDate = vocabulary.signals.find(({ id }) => id === PLAN)?.date;

/**
 * A signal on the time axis of the model, whose day 0 is `baseDay`. The central plan stands on day 0 whatever base date
 * is chosen, unless a scenario moves it.
 */
export function signalOf(signal: ScenarioSignal, baseDay: number): Signal {
  const { id, date, tier, modality, coSigners, force, status, dilutes } = signal;
  return {
    id,
    day: id === PLAN && date === printedDate ? 0 : dayOf(date) - baseDay,
    tier: rank[tier],
    modality,
    issuers: Math.max(1, coSigners ?? 1),
    interim: status === "interim" || status === "trial",
    force,
    dilutes,
  };
}
