import { useSignal } from "@preact/signals";
import { FIRST } from "../bets/code.js";
import { withTap } from "../bets/tap.js";
import { BASE_DAY, inOrder, LAST_DAY, observed } from "../observed.js";
import { AsTable } from "../parts/as-table.js";
import { BetMark } from "../parts/bet-mark.js";
import { ClassCode } from "../parts/class-code.js";
import { Curve } from "../parts/curve.js";
import { nameOf } from "../parts/places.js";
import { strengthsOf } from "../parts/strengths.js";
import { lookOfDay, type TileLook, TileMap } from "../parts/tile-map.js";
import { pause, play, playUnasked } from "../state/clock.js";
import { chosen, today, view } from "../state/store.js";
import { curveTwin } from "../twins/curve.js";
import { listOf, say, told } from "../words/speak.js";

const YEAR = 365.25;

/** The first thirty seconds: bet on the first three and the last, then watch what really happened. */
export function Predict() {
  const first = useSignal<readonly string[]>([]);
  const last = useSignal<string | null>(null);
  const stage = useSignal<"bet" | "watch">("bet");
  const isReady = first.value.length === FIRST && last.value !== null;
  const isOver = stage.value === "watch" && today.value >= LAST_DAY;

  const subject = {
    ...{ from: 0, until: LAST_DAY, today: today.value, provinces: observed.size },
    ...{ observed: [...observed.values()], run: null, band: null },
  };

  const bet = (id: string) => {
    if (stage.value === "watch" || !observed.has(id)) return;
    const next = withTap({ first: first.value, last: last.value }, id, true);
    first.value = next.first;
    last.value = next.last;
  };
  const look = (id: string): TileLook => {
    const day = observed.get(id);
    const place = first.value.indexOf(id) + 1;
    const mark =
      place > 0 ? <BetMark place={place} /> : last.value === id ? <BetMark place="last" /> : undefined;
    return { ...lookOfDay(day, stage.value === "bet" ? -1 : today.value, BASE_DAY), mark };
  };
  const again = () => {
    pause();
    first.value = [];
    last.value = null;
    today.value = 0;
    stage.value = "bet";
  };
  const go = () => {
    stage.value = "watch";
    today.value = 0;
    play(0, LAST_DAY);
  };
  const toLab = () => {
    pause();
    chosen.value = null;
    today.value = 0;
    view.value = "lab";
    playUnasked(0, LAST_DAY);
  };

  return (
    <div class="predict">
      <section class="predict-map">
        <TileMap look={look} chosen={null} onChoose={bet} />
      </section>
      <section class="predict-side" aria-live="polite">
        <p class="lead">{say("plan")}</p>
        {stage.value === "bet" ? (
          <>
            <p class="question">
              {first.value.length < FIRST ? say("askFirst") : last.value ? say("ready") : say("askLast")}
            </p>
            <ol class="bets">
              {Array.from({ length: FIRST }, (_, k) => (
                <li key={k} class={first.value[k] ? "" : "empty"}>
                  <BetMark place={k + 1} /> {first.value[k] ? nameOf(first.value[k]) : "…"}
                </li>
              ))}
              <li class={`bet-last ${last.value ? "" : "empty"}`}>
                <BetMark place="last" /> {last.value ? nameOf(last.value) : "…"}
              </li>
            </ol>
            <div class="pair">
              <button type="button" class="main" disabled={!isReady} onClick={go}>
                {say("reveal")}
              </button>
              {first.value.length > 0 && (
                <button type="button" onClick={again}>
                  {say("startOver")}
                </button>
              )}
            </div>
            {isReady && <ClassCode bets={{ first: first.value, last: last.value! }} />}
          </>
        ) : (
          <>
            <figure>
              <figcaption>
                <strong>{say("curve")}</strong>
                <AsTable {...curveTwin(subject)} />
              </figcaption>
              <Curve {...subject} />
            </figure>
            {isOver ? (
              <Reveal first={first.value} last={last.value!} onMore={toLab} onAgain={again} />
            ) : (
              <button
                type="button"
                onClick={() => {
                  pause();
                  today.value = LAST_DAY;
                }}
              >
                {say("skipAhead")}
              </button>
            )}
          </>
        )}
      </section>
    </div>
  );
}

interface RevealProps {
  readonly first: readonly string[];
  readonly last: string;
  readonly onMore: () => void;
  readonly onAgain: () => void;
}

function Reveal({ first, last, onMore, onAgain }: RevealProps) {
  const leaders = inOrder.slice(0, FIRST);
  const latest = inOrder.at(-1)!;
  const years = Math.round((observed.get(latest)! / YEAR) * 10) / 10;
  const strengths = strengthsOf(latest).map((words) => say(words));
  const silent = observed.size - inOrder.length;
  return (
    <>
      <p class="lead">
        {told(
          say("movedFirst", { names: listOf(leaders.map(nameOf)), last: nameOf(latest), years }),
          strengths.length > 0 && say("strongest", { name: nameOf(latest), what: listOf(strengths) }),
        )}
      </p>
      <p>
        {told(
          say("score", {
            hits: first.filter((id) => leaders.includes(id)).length,
            last: say(last === latest ? "lastRight" : "lastWrong"),
          }),
          say("never", { n: silent, of: observed.size }),
        )}
      </p>
      <p class="hint">{say("tableNote")}</p>
      <div class="pair">
        <button type="button" class="main" onClick={onMore}>
          {say("explainIt")}
        </button>
        <button type="button" onClick={onAgain}>
          {say("startOver")}
        </button>
      </div>
    </>
  );
}
