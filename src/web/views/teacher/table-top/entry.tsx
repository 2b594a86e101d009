import { useRef } from "preact/hooks";
import { BASE_DAY } from "../../../observed.js";
import { beginGame, choices, game, runRound, takeBack } from "../../../state/table-top.js";
import { CHOICES, type Choice } from "../../../tabletop/game.js";
import { ROUNDS, startOf } from "../../../tabletop/rounds.js";
import { monthOf, say } from "../../../words/speak.js";
import { Group } from "./group.js";
import { Setup } from "./setup.js";

/** What the groups choose in this round; one key for each of them, Enter runs the round. */
export function Entry() {
  const form = useRef<HTMLFormElement>(null);
  const { players, rounds } = game.value;
  const round = rounds.length;
  /** Goes to a group, or after the last one to the button, once the page has been drawn again. */
  const focusOn = (player: number) => {
    const next = player < players.length ? `input[name="group-${player}"]:checked` : "button.main";
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(next)?.focus());
  };
  const choose = (player: number, choice: Choice) => {
    choices.value = choices.value.map((each, k) => (k === player ? choice : each));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    runRound();
    focusOn(0);
  };
  return (
    <form class="entry" ref={form} onSubmit={submit}>
      <h2 aria-live="polite">
        {say("round", {
          n: Math.min(round + 1, ROUNDS),
          of: ROUNDS,
          from: monthOf(BASE_DAY + startOf(round)),
          until: monthOf(BASE_DAY + startOf(round + 1)),
        })}
      </h2>
      {players.map((id, player) => (
        <Group
          key={id}
          {...{ id, player, choice: choices.value[player]! }}
          onChoose={(choice) => choose(player, choice)}
          onKey={(key) => {
            const choice = CHOICES[Number(key) - 1]!;
            choose(player, choice);
            focusOn(player + 1);
          }}
        />
      ))}
      <div class="pair">
        <button type="submit" class="main">
          {say("runRound")}
        </button>
        {round > 0 ? (
          <>
            <button type="button" onClick={takeBack}>
              {say("takeBack")}
            </button>
            <button type="button" onClick={() => beginGame()}>
              {say("newGame")}
            </button>
          </>
        ) : (
          <Setup />
        )}
      </div>
      <p class="hint">{say("entryHint")}</p>
    </form>
  );
}
