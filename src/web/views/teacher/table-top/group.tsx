import { observed } from "../../../observed.js";
import { nameOf } from "../../../parts/places.js";
import { beginGame, game } from "../../../state/table-top.js";
import { CHOICES, type Choice, mayChoose } from "../../../tabletop/game.js";
import { say } from "../../../words/speak.js";

export const CHOICE_WORDS = { wait: "choiceWait", publish: "choicePublish", zone: "choiceZone" } as const;

interface Props {
  readonly id: string;
  readonly player: number;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** A key 1 to 3 for a choice that is open. */
  readonly onKey: (key: string) => void;
}

/** One group: its province, which can be changed before the game begins, and its choice. */
export function Group({ id, player, choice, onChoose, onKey }: Props) {
  const now = game.value;
  const press = (event: KeyboardEvent) => {
    const chosen = CHOICES[Number(event.key) - 1];
    if (!chosen || !mayChoose(now, player, chosen)) return;
    event.preventDefault();
    onKey(event.key);
  };
  return (
    <fieldset class="group">
      <legend class="unseen">
        {say("groupWord")} {player + 1}: {nameOf(id)}
      </legend>
      <span class="bet-mark" aria-hidden="true">
        {player + 1}
      </span>
      {now.rounds.length === 0 ? <Province id={id} player={player} /> : <strong>{nameOf(id)}</strong>}
      {CHOICES.map((each, k) => (
        <label key={each}>
          <input
            type="radio"
            name={`group-${player}`}
            checked={choice === each}
            disabled={!mayChoose(now, player, each)}
            onChange={() => onChoose(each)}
            onKeyDown={press}
          />
          <kbd>{mayChoose(now, player, each) ? k + 1 : "✓"}</kbd> {say(CHOICE_WORDS[each])}
        </label>
      ))}
    </fieldset>
  );
}

/** Chooses the province of a group among those that no other group has. */
function Province({ id, player }: { readonly id: string; readonly player: number }) {
  const { players } = game.value;
  const change = (next: string) =>
    beginGame({ players: players.map((each, k) => (k === player ? next : each)) });
  return (
    <select
      aria-label={`${say("groupWord")} ${player + 1}: ${say("province")}`}
      value={id}
      onChange={(event) => change(event.currentTarget.value)}
    >
      {[...observed.keys()]
        .filter((each) => each === id || !players.includes(each))
        .map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
    </select>
  );
}
