import { useEffect, useRef } from "preact/hooks";
import { say } from "../../words/speak.js";

interface Props {
  readonly kept: string;
  readonly wanted: string;
  readonly onKeep: () => void;
  readonly onSwitch: () => void;
}

/** Asked when a second rule is turned: keep the one, or put it back and turn the other. */
export function OneRule({ kept, wanted, onKeep, onSwitch }: Props) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="one-rule" role="alert">
      <p>
        <strong>{say("twoAtOnce")}</strong> {say("cannotTell")}
      </p>
      <div class="pair">
        <button type="button" ref={keep} onClick={onKeep}>
          {say("keepRule", { name: kept })}
        </button>
        <button type="button" onClick={onSwitch}>
          {say("switchRule", { kept, wanted })}
        </button>
      </div>
    </div>
  );
}
