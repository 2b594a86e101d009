import { answer, answers } from "../../state/lesson.js";
import { say } from "../../words/speak.js";

/** Locks the prediction, so that it cannot be mended afterwards. */
export function Lock({ isReady, missing }: { readonly isReady: boolean; readonly missing: string }) {
  const { isLocked } = answers.value;
  return (
    <p class="lock" aria-live="polite">
      {isLocked ? (
        <strong>{say("lockedNow")}</strong>
      ) : (
        <>
          <button type="button" class="main" disabled={!isReady} onClick={() => answer({ isLocked: true })}>
            {say("lockIt")}
          </button>{" "}
          {!isReady && <span class="hint">{missing}</span>}
        </>
      )}
    </p>
  );
}
