import { useSignal } from "@preact/signals";
import { say } from "../words/speak.js";

interface Props {
  readonly label: string;
  readonly text: () => string | Promise<string>;
}

const SHOWN = 1500;

/** Copies a text; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButton({ label, text }: Props) {
  const state = useSignal<"ready" | "copied">("ready");
  const refused = useSignal<string | null>(null);
  const copy = async () => {
    const content = await text();
    try {
      await navigator.clipboard.writeText(content);
      refused.value = null;
      state.value = "copied";
      setTimeout(() => (state.value = "ready"), SHOWN);
    } catch {
      refused.value = content;
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {state.value === "copied" ? say("copied") : label}
      </button>
      {refused.value !== null && (
        <label class="refused">
          <span>{say("copyFailed")}</span>
          <textarea
            readOnly
            rows={3}
            value={refused.value}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
