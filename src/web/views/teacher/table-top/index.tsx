import { useEffect } from "preact/hooks";
import { BASE_DAY, LAST_DAY, observed } from "../../../observed.js";
import { AsTable } from "../../../parts/as-table.js";
import { Curve } from "../../../parts/curve.js";
import { Faults } from "../../../parts/faults.js";
import { planDays } from "../../../parts/runs.js";
import { today } from "../../../state/store.js";
import { game, played, unplayed } from "../../../state/table-top.js";
import { isOver } from "../../../tabletop/game.js";
import { startOf } from "../../../tabletop/rounds.js";
import { curveTwin } from "../../../twins/curve.js";
import { monthOf, say } from "../../../words/speak.js";
import { Cards } from "./cards.js";
import { Ending } from "./ending.js";
import { Entry } from "./entry.js";
import { GameMap } from "./game-map.js";

/** Six groups play six provinces for ten rounds; the others follow the rules. */
export function TableTop() {
  useEffect(() => {
    today.value = startOf(game.value.rounds.length);
  }, []);
  const now = played.value;
  const days = now ? planDays(now) : [];
  const out = days.filter((day) => day <= today.value).length;
  const isEnd = isOver(game.value) && today.value >= LAST_DAY;
  const subject = {
    ...{ from: 0, until: LAST_DAY, today: today.value, provinces: observed.size },
    observed: isEnd ? [...observed.values()] : [],
    run: days,
    band: null,
  };
  return (
    <div class="table-top">
      <section class="stage">
        <GameMap />
        <p class="live" aria-live="polite">
          {say("live", { date: monthOf(BASE_DAY + today.value), n: out, of: observed.size })}
        </p>
        {isEnd && <p class="hint">{say("gameLimits")}</p>}
      </section>
      <section class="game-side">
        <Faults />
        {isEnd && now && unplayed.value ? <Ending played={now} unplayed={unplayed.value} /> : <Entry />}
        <figure>
          <figcaption>
            <strong>{say("curve")}</strong>
            <span class="key">
              <i class="key-run" /> {say("thisGame")}
              {isEnd && (
                <>
                  {" "}
                  <i class="key-observed" /> {say("observed")}
                </>
              )}
            </span>
            <AsTable {...curveTwin(subject)} />
          </figcaption>
          <Curve {...subject} />
        </figure>
      </section>
      {game.value.rounds.length === 0 && <Cards />}
    </div>
  );
}
