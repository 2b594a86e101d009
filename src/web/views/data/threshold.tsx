interface Props {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly value: number;
  readonly onTurn: (value: number) => void;
}

/** A threshold as a slider, with its value beside its name. */
export function Threshold({ label, low, high, step, value, onTurn }: Props) {
  return (
    <label class="threshold">
      <span>{label}</span>
      <output>{value}</output>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        onInput={(event) => onTurn(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
