import { faults } from "../state/store.js";
import { say } from "../words/speak.js";

/** What is wrong with the rules, all of it at once. */
export function Faults() {
  if (faults.value.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <p>{say("faults")}</p>
      <ul>
        {faults.value.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
