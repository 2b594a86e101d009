import { BASE_DAY } from "../observed.js";
import { pause, play, step } from "../state/clock.js";
import { playing, speed, stride, today } from "../state/store.js";
import { monthOf, say } from "../words/speak.js";
import { Icon } from "./icon.js";

const SPEEDS = [
  [3, "slow"],
  [10, "medium"],
  [30, "fast"],
] as const;

const STRIDES = [
  [1, "byMonth"],
  [3, "byQuarter"],
] as const;

/** Buttons and scrubber that move the day the map shows, in both directions. */
export function Player({ from, until }: { readonly from: number; readonly until: number }) {
  const day = today.value;
  return (
    <fieldset class="player">
      <legend class="unseen">{say("time")}</legend>
      <button type="button" onClick={() => step(-1e9, from, until)} aria-label={say("toStart")}>
        <Icon path="M2 2v10M12 2L5 7l7 5z" />
      </button>
      <button type="button" onClick={() => step(-stride.value, from, until)} aria-label={say("back")}>
        <Icon path="M11 2L4 7l7 5z" />
      </button>
      <button type="button" class="main" onClick={() => (playing.value ? pause() : play(from, until))}>
        <Icon path={playing.value ? "M4 2v10M10 2v10" : "M4 2l7 5-7 5z"} />{" "}
        {say(playing.value ? "pause" : "play")}
      </button>
      <button type="button" onClick={() => step(stride.value, from, until)} aria-label={say("forth")}>
        <Icon path="M4 2l7 5-7 5z" />
      </button>
      <button type="button" onClick={() => step(1e9, from, until)} aria-label={say("toEnd")}>
        <Icon path="M12 2v10M2 2l7 5-7 5z" />
      </button>
      <label>
        <span class="unseen">{say("speed")}</span>
        <select
          value={String(speed.value)}
          onChange={(event) => (speed.value = Number(event.currentTarget.value))}
        >
          {SPEEDS.map(([months, key]) => (
            <option key={key} value={String(months)}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{say("stride")}</span>
        <select
          value={String(stride.value)}
          onChange={(event) => (stride.value = Number(event.currentTarget.value))}
        >
          {STRIDES.map(([months, key]) => (
            <option key={key} value={String(months)}>
              {say(key)}
            </option>
          ))}
        </select>
      </label>
      <input
        type="range"
        class="scrubber"
        min={from}
        max={until}
        step={1}
        value={Math.round(day)}
        aria-label={say("time")}
        aria-valuetext={monthOf(BASE_DAY + day)}
        onInput={(event) => {
          pause();
          today.value = Number(event.currentTarget.value);
        }}
      />
      <output class="month">{monthOf(BASE_DAY + day)}</output>
    </fieldset>
  );
}
