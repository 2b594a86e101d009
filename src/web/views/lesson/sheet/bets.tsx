import type { Answers } from "../../../lessons/answers.js";
import { nameOf } from "../../../parts/places.js";
import { say } from "../../../words/speak.js";

/** The provinces that were bet on, or chosen as pilots, or room for them. */
export function Bets({ answers, hasLast }: { readonly answers: Answers; readonly hasLast: boolean }) {
  const { first: now, last, entries } = answers;
  // Whoever has tried several sets of pilots has chosen the first of them before any run.
  const first = entries[0]?.pilots ?? now;
  const blank = "__________";
  const names = [0, 1, 2].map((k) => (first[k] ? nameOf(first[k]) : blank));
  return (
    <p>
      {say(hasLast ? "sheetFirst" : "sheetPilots", { names: names.join(" · ") })}
      {hasLast && ` ${say("sheetLast", { name: last ? nameOf(last) : blank })}`}
    </p>
  );
}
