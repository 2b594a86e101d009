import { beginGame, game } from "../../../state/table-top.js";
import { say } from "../../../words/speak.js";

/** Before the game: the cards, and the luck of the others. */
export function Setup() {
  return (
    <>
      <button type="button" onClick={() => print()}>
        {say("printCards")}
      </button>
      <label class="luck">
        {say("seed")}
        <input
          type="number"
          min={0}
          step={1}
          value={game.value.seed}
          onChange={(event) => {
            const seed = event.currentTarget.valueAsNumber;
            if (Number.isSafeInteger(seed) && seed >= 0) beginGame({ seed });
          }}
        />
      </label>
    </>
  );
}
