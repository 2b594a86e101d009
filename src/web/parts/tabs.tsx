import type { Words } from "../words/en.js";
import { say } from "../words/speak.js";

interface Props<Key extends keyof Words> {
  readonly keys: readonly Key[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** Id of the panel that the tabs change; it is named by `tab-` and the key. */
  readonly panel: string;
}

/** Buttons that change what a panel shows. */
export function Tabs<Key extends keyof Words>({ keys, chosen, onChoose, panel }: Props<Key>) {
  return (
    <div class="tabs" role="tablist" aria-label={say("views")}>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-selected={chosen === key}
          aria-controls={panel}
          onClick={() => onChoose(key)}
        >
          {say(key)}
        </button>
      ))}
    </div>
  );
}
