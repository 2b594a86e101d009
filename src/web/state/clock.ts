import { playing, speed, today } from "./store.js";

const DAYS_PER_MONTH = 365.25 / 12;
/** Longest time between two pictures that counts, ms: a page in the background does not leap. */
const LONGEST_FRAME = 100;

/** Months at once, and the shortest time between two pictures, ms, where the reader asks for less motion. */
const QUARTER = 3;
const CALM = 700;

/** Gives up the next picture. */
let giveUp: () => void = () => {};

/** Lets the days of the map pass until `end`, in real time; from the start again if they are over. */
export function play(from: number, end: number): void {
  if (playing.value) return;
  if (today.value >= end) today.value = from;
  playing.value = true;
  if (isCalm()) passQuarters(end);
  else pass(end);
}

/** The same without having been asked to play: where the reader asks for less motion, the end is shown at once. */
export function playUnasked(from: number, end: number): void {
  if (isCalm()) today.value = end;
  else play(from, end);
}

/** Does the reader ask for less motion? */
function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function passQuarters(end: number): void {
  const turn = () => {
    if (!playing.value) return;
    today.value = Math.min(today.value + QUARTER * DAYS_PER_MONTH, end);
    if (today.value >= end) playing.value = false;
    else {
      const id = setTimeout(turn, Math.max(CALM, (1000 * QUARTER) / speed.value));
      giveUp = () => clearTimeout(id);
    }
  };
  turn();
}

function pass(end: number): void {
  let last = performance.now();
  const frame = (now: number) => {
    if (!playing.value) return;
    const passed = Math.min(now - last, LONGEST_FRAME) / 1000;
    last = now;
    today.value = Math.min(today.value + passed * speed.value * DAYS_PER_MONTH, end);
    if (today.value >= end) playing.value = false;
    else draw();
  };
  const draw = () => {
    const id = requestAnimationFrame(frame);
    giveUp = () => cancelAnimationFrame(id);
  };
  draw();
}

/** Holds time, so that nothing is left of it which could stop or hurry another that begins at once. */
export function pause(): void {
  giveUp();
  playing.value = false;
}

/** Moves the map by some months, back or forth. */
export function step(months: number, from: number, end: number): void {
  pause();
  today.value = Math.min(Math.max(today.value + months * DAYS_PER_MONTH, from), end);
}
