import { useState } from "preact/hooks";
import { classEnds } from "../../charts/adoption/time-classes.js";
import { divergingRamp, OBSERVED, SIMULATED, timeRamp } from "../../charts/drawing/palette.js";
import { sources } from "../../data/sources.js";
import { say } from "../words/speak.js";
import { Dialog } from "./dialog.js";

const KEYS = [
  ["Tab", "helpTab"],
  ["← ↑ → ↓", "helpArrows"],
  ["Enter", "helpEnter"],
  ["Ctrl Z", "helpUndo"],
  ["Esc", "helpEscape"],
] as const;

/** A question mark that opens what the keys do, what the colours mean, and where the numbers come from. */
export function Help() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="help-button"
        aria-haspopup="dialog"
        aria-label={`? ${say("help")}`}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {isOpen && (
        <Dialog title={say("help")} onClose={() => setOpen(false)}>
          <div class="help">
            <Keys />
            <Colours />
            <Numbers />
          </div>
        </Dialog>
      )}
    </>
  );
}

function Keys() {
  return (
    <>
      <h3>{say("helpKeys")}</h3>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key} class="help-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say("helpMotion")}</p>
    </>
  );
}

function Colours() {
  const classes = timeRamp.map((fill, k) => {
    const [from, n] = [classEnds[k - 1] ?? 0, classEnds[k] ?? 0];
    const key = k === 0 ? "helpWithin" : k === classEnds.length ? "helpBeyond" : "helpBetween";
    return [fill, say(key, { from, n })] as const;
  });
  const others = [
    [OBSERVED, say("helpObserved")],
    [SIMULATED, say("helpRun")],
    [divergingRamp[0], say("helpSooner")],
    [divergingRamp.at(-1)!, say("helpLater")],
  ] as const;
  return (
    <>
      <h3>{say("helpColours")}</h3>
      <dl>
        {[...classes, ...others].map(([fill, meaning]) => (
          <div key={meaning} class="help-row">
            <dt>
              <svg class="swatch" viewBox="0 0 40 22" aria-hidden="true">
                <rect width="40" height="22" fill={fill} />
              </svg>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say("helpNone")}</p>
    </>
  );
}

function Numbers() {
  return (
    <>
      <h3>{say("helpNumbers")}</h3>
      <p>{say("helpModel")}</p>
      <ul class="sources" lang="en">
        {Object.values(sources).map(({ key, authors, year, title, where }) => (
          <li key={key}>
            {authors} ({year}). <cite>{title}</cite>. {where}.
          </li>
        ))}
      </ul>
    </>
  );
}
