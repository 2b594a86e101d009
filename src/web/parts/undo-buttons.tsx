import { canRedo, canUndo, redo, undo } from "../state/history.js";
import { say } from "../words/speak.js";
import { Icon } from "./icon.js";

/** Takes changes of rules back, and makes them again. */
export function UndoButtons() {
  return (
    <span class="undo">
      <button
        type="button"
        disabled={!canUndo.value}
        onClick={undo}
        aria-label={say("undo")}
        title={say("undo")}
      >
        <Icon path="M5 2L2 5l3 3M2 5h6a3.5 3.5 0 0 1 0 7H5" isOpen />
      </button>
      <button
        type="button"
        disabled={!canRedo.value}
        onClick={redo}
        aria-label={say("redo")}
        title={say("redo")}
      >
        <Icon path="M9 2l3 3-3 3M12 5H6a3.5 3.5 0 0 0 0 7h3" isOpen />
      </button>
    </span>
  );
}
