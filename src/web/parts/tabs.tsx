import type { Words } from "../words/en.js";
import { say } from "../words/speak.js";

interface Props<Key extends keyof Words> {
  readonly keys: readonly Key[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** Id of the panel that the tabs change; it is named by `tab-` and the key. */
  readonly panel: string;
}

/** Buttons that change what a panel shows. Arrow keys go from one to the next, Home and End to the first and the last. */
export function Tabs<Key extends keyof Words>({ keys, chosen, onChoose, panel }: Props<Key>) {
  const move = (event: KeyboardEvent) => {
    const next = keys[placeAfter(event.key, keys.indexOf(chosen), keys.length)];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say("views")} onKeyDown={move}>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-selected={chosen === key}
          aria-controls={panel}
          tabIndex={chosen === key ? 0 : -1}
          onClick={() => onChoose(key)}
        >
          {say(key)}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a place among so many, round and round; -1 = nowhere. */
function placeAfter(key: string, at: number, of: number): number {
  if (key === "ArrowLeft") return (at + of - 1) % of;
  if (key === "ArrowRight") return (at + 1) % of;
  if (key === "Home") return 0;
  return key === "End" ? of - 1 : -1;
}
