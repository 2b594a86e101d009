import { playing, speed, today } from "./store.js";

const DAYS_PER_MONTH = 365.25 / 12;
/** Longest time between two pictures that counts, ms: a page in the background does not leap. */
const LONGEST_FRAME = 100;

/** Lets the days of the map pass until `end`, in real time; from the start again if they are over. */
export function play(from: number, end: number): void {
  if (playing.value) return;
  if (today.value >= end) today.value = from;
  playing.value = true;
  let last = performance.now();
  const frame = (now: number) => {
    if (!playing.value) return;
    const passed = Math.min(now - last, LONGEST_FRAME) / 1000;
    last = now;
    today.value = Math.min(today.value + passed * speed.value * DAYS_PER_MONTH, end);
    if (today.value >= end) playing.value = false;
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

export function pause(): void {
  playing.value = false;
}

/** Moves the map by some months, back or forth. */
export function step(months: number, from: number, end: number): void {
  pause();
  today.value = Math.min(Math.max(today.value + months * DAYS_PER_MONTH, from), end);
}
