import { cancel, progress } from "../../state/lesson.js";
import { say } from "../../words/speak.js";

/** How far a computation is, and the way to give it up. */
export function Busy() {
  if (progress.value === null) return null;
  const { done, of } = progress.value;
  return (
    <>
      <progress value={done} max={of} aria-label={say("working")} />
      <button type="button" onClick={cancel}>
        {say("cancel")}
      </button>
    </>
  );
}
