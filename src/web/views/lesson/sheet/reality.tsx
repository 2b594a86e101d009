import { missesOf } from "../../../lessons/misses.js";
import { observed } from "../../../observed.js";
import { say } from "../../../words/speak.js";
import { missLine } from "../misses.js";
import { Scores } from "../scores.js";
import { ownRuns } from "./own-runs.js";

/** The scores, and where the model is most wrong. */
export function Reality() {
  const own = ownRuns();
  if (!own) return null;
  return (
    <>
      <Scores runs={own.runs} />
      <strong>{say("wrongAbout")}</strong>
      <ul>
        {missesOf(own.runs, observed)
          .slice(0, 3)
          .map((miss) => (
            <li key={miss.id}>{missLine(miss)}</li>
          ))}
      </ul>
    </>
  );
}
