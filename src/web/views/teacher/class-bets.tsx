import { scoreClass, tally } from "../../bets/tally.js";
import { inOrder, observed } from "../../observed.js";
import { isRevealed, paste, pasted } from "../../state/class.js";
import { say } from "../../words/speak.js";
import { BetsMap } from "./bets-map.js";
import { BetsTable } from "./bets-table.js";

/** The bets of a class, from the codes of its pages: on the map, as a table, and later how well it has guessed. */
export function ClassBets() {
  const { bets } = paste.value;
  const named = tally(bets, [...observed.keys()]);
  return (
    <div class="class-bets">
      <section class="stage">
        <BetsMap named={named} isRevealed={isRevealed.value} />
        <p class="hint">{say("betsKey")}</p>
      </section>
      <section class="class-side">
        <label>
          {say("pasteCodes")}
          <textarea
            rows={5}
            spellcheck={false}
            autocomplete="off"
            value={pasted.value}
            onInput={(event) => (pasted.value = event.currentTarget.value)}
          />
        </label>
        <Unusable />
        <p class="question" aria-live="polite">
          {say("classCount", { n: bets.length })}
        </p>
        <div class="pair">
          <button
            type="button"
            class="main"
            disabled={bets.length === 0}
            aria-pressed={isRevealed.value}
            onClick={() => (isRevealed.value = !isRevealed.value)}
          >
            {say(isRevealed.value ? "hideReality" : "showReality")}
          </button>
        </div>
        {isRevealed.value && bets.length > 0 && <Score />}
        {bets.length > 0 && <BetsTable named={named} of={bets.length} isRevealed={isRevealed.value} />}
      </section>
    </div>
  );
}

/** Which pasted pieces do not count, and why. */
function Unusable() {
  const { wrong, repeated, isCut } = paste.value;
  if (wrong.length === 0 && repeated.length === 0 && !isCut) return null;
  return (
    <ul class="unusable">
      {wrong.map(({ line, text, fault }, k) => (
        <li key={k}>
          {say("codeLine", { line })} <code>{text}</code>: {say(fault)}
        </li>
      ))}
      {repeated.map((code) => (
        <li key={code}>
          <code>{code}</code>: {say("codeRepeated")}
        </li>
      ))}
      {isCut && <li>{say("codesCut")}</li>}
    </ul>
  );
}

function Score() {
  const { bets } = paste.value;
  const { meanHits, byHits, lastRight, blindHits } = scoreClass(bets, inOrder, observed.size);
  const shares = byHits.map((students, hits) => `${hits}: ${students}`).join(" · ");
  return (
    <div class="class-score">
      <p class="lead">
        {say("classHits", { mean: meanHits.toFixed(1), blind: blindHits.toFixed(1) })}{" "}
        {say("classLast", { n: lastRight, of: bets.length })}
      </p>
      <p>{say("studentsByHits", { shares })}</p>
    </div>
  );
}
