import { BASE_DAY, observed } from "../../../observed.js";
import { planDay } from "../../../parts/runs.js";
import { lookOfDay, TileMap } from "../../../parts/tile-map.js";
import { today } from "../../../state/store.js";
import { game, played } from "../../../state/table-top.js";
import { roundOf } from "../../../tabletop/game.js";
import { dayOfActs } from "../../../tabletop/rounds.js";
import { say } from "../../../words/speak.js";

/** The map of the game: whose plan is out, who plays, and where a zone is open. */
export function GameMap() {
  const now = played.value;
  const look = (id: string) => {
    const day = !observed.has(id) ? undefined : now ? planDay(now, id) : Number.POSITIVE_INFINITY;
    return { ...lookOfDay(day, today.value, BASE_DAY), mark: <Marks id={id} /> };
  };
  return <TileMap look={look} chosen={null} onChoose={() => {}} />;
}

function Marks({ id }: { readonly id: string }) {
  const { players, rounds } = game.value;
  const player = players.indexOf(id);
  if (player < 0) return null;
  const zone = roundOf(rounds, player, "zone");
  return (
    <>
      <span class="bet-mark">
        <span class="unseen">{say("groupWord")} </span>
        {player + 1}
      </span>
      {zone >= 0 && dayOfActs(zone) <= today.value && <span class="real-mark">{say("zoneMark")}</span>}
    </>
  );
}
