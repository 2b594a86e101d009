import type { Answer } from "./request.js";

const MILLISECONDS_BETWEEN_PROGRESS = 50;

/** Passes on every answer that says something, but progress only now and then. */
export function throttled(say: (answer: Answer) => void): (answer: Answer) => void {
  let last = 0;
  return (answer) => {
    if (answer.kind === "busy") return;
    const now = performance.now();
    if (answer.kind === "progress" && now - last < MILLISECONDS_BETWEEN_PROGRESS) return;
    last = now;
    say(answer);
  };
}
