import { registry } from "../../model/registry.js";
import { positionOf, valueAt } from "../state/rules.js";

interface Props {
  /** Of the parameter. */
  readonly path: string;
  readonly title: string;
  readonly meaning: string;
  /** Value that the scenario has. */
  readonly initial: number;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

/** A parameter to turn, or to type; the value of the scenario is on the dial to the last digit. */
export function Slider({ path, title, meaning, initial, value, onSet }: Props) {
  const { unit, range } = registry.get(path)!;
  const [low, high] = range;
  return (
    <div class={`slider ${value === initial ? "" : "slider-changed"}`}>
      <label>
        <span class="slider-title">{title}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={positionOf(path, value)}
          aria-valuetext={`${value} ${unit}`}
          onInput={(event) => {
            const position = event.currentTarget.valueAsNumber;
            onSet(position === positionOf(path, initial) ? initial : valueAt(path, position));
          }}
        />
      </label>
      <input
        type="number"
        aria-label={`${title}, ${unit}`}
        min={low}
        max={high}
        step="any"
        value={value}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (next >= low && next <= high) onSet(next);
          else event.currentTarget.value = String(value);
        }}
      />
      <p class="hint">{meaning}</p>
    </div>
  );
}
