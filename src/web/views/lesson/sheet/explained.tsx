import type { Answers } from "../../../lessons/answers.js";
import { BASE_DAY } from "../../../observed.js";
import { nameOf } from "../../../parts/places.js";
import { planDay } from "../../../parts/runs.js";
import { monthOf, say } from "../../../words/speak.js";
import { Line } from "./line.js";
import { ownRuns } from "./own-runs.js";

/** The province that was chosen, and claim, evidence and reasoning. */
export function Explained({ answers }: { readonly answers: Answers }) {
  const { province, texts } = answers;
  const own = ownRuns();
  const day = own && province !== null ? planDay(own.runs, province) : undefined;
  return (
    <>
      {province !== null && (
        <p>
          <strong>{nameOf(province)}</strong>
          {day !== undefined &&
            `: ${say("simulatedDate")} ${Number.isFinite(day) ? monthOf(BASE_DAY + day) : say("neverWord")}`}
        </p>
      )}
      <Line ask={say("claim")} text={texts.claim} lines={2} />
      <Line ask={say("evidence")} text={texts.evidence} lines={2} />
      <Line ask={say("reasoning")} text={texts.reasoning} lines={2} />
    </>
  );
}
