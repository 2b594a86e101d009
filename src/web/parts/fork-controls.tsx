import { dayOf } from "../../math/calendar.js";
import { BASE_DAY } from "../observed.js";
import { forkDate, forkedAt, withoutFork } from "../state/fork.js";
import { result, rules, scenario, setRules, today } from "../state/store.js";
import { monthOf, say } from "../words/speak.js";

/** Keeps the past of the run up to the day of the map, so that rules change only from there; and the way back. */
export function ForkControls() {
  const now = rules.value;
  const last = now.changes.at(-1);
  const day = (result.value?.baseDay ?? BASE_DAY) + today.value;
  const at = forkDate(scenario.value, now, day);
  return (
    <span class="fork">
      {last && (
        <>
          <strong aria-live="polite">{say("forkedIn", { date: monthOf(dayOf(last.at)) })}</strong>
          <button type="button" onClick={() => setRules(withoutFork(now))}>
            {say("unfork")}
          </button>
        </>
      )}
      {at !== last?.at && (
        <button
          type="button"
          disabled={at === null}
          title={say("forkMeans")}
          onClick={() => at && setRules(forkedAt(now, at))}
        >
          {say("forkHere")}
        </button>
      )}
    </span>
  );
}
