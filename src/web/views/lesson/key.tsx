import { say } from "../../words/speak.js";

export type Shown = "drawn" | "observed" | "run" | "band";
const words = { drawn: "youDrew", observed: "observed", run: "oneRun", band: "band" } as const;

/** What the lines of a picture are. */
export function Key({ shown }: { readonly shown: readonly Shown[] }) {
  return (
    <span class="key">
      {shown.map((line) => (
        <span key={line}>
          <i class={`key-${line}`} /> {say(words[line])}{" "}
        </span>
      ))}
    </span>
  );
}
