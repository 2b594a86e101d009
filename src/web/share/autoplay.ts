import { effect } from "@preact/signals";
import { play } from "../state/clock.js";
import { autoplay, result, today, view } from "../state/store.js";

/** Lets time run in the lab by itself, once, if a link asks for it and the reader wants things to move. */
export function playByItself(): void {
  effect(() => {
    const runs = result.value;
    if (!autoplay.value || !runs || view.value !== "lab") return;
    autoplay.value = false;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    today.value = runs.from;
    play(runs.from, runs.until);
  });
}
