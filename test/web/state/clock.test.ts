import { beforeEach, expect, test, vi } from "vitest";
import { pause, play } from "../../../src/web/state/clock.js";
import { playing, speed, today } from "../../../src/web/state/store.js";

/** Frames that are asked for, and the way to draw all of them at a time. */
const frames = new Map<number, (now: number) => void>();
let asked = 0;
/** Whether the reader asks for less motion. */
let isCalm = false;
const draw = (now: number) => {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame(now);
};

beforeEach(() => {
  frames.clear();
  vi.stubGlobal(
    "requestAnimationFrame",
    (frame: (now: number) => void) => frames.set(++asked, frame) && asked,
  );
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  vi.stubGlobal("performance", { now: () => 0 });
  vi.stubGlobal("matchMedia", () => ({ matches: isCalm }));
  isCalm = false;
  pause();
  today.value = 0;
  speed.value = 10;
});

test("a tenth of a second at ten months a second is one month, and the end is not passed", () => {
  play(0, 100);
  draw(100);
  expect(today.value).toBeCloseTo(365.25 / 12, 9);
  for (let k = 2; k < 9; k++) draw(100 * k);
  expect([today.value, playing.value]).toEqual([100, false]);
});

test("time that is held and begins anew runs once, to its own end", () => {
  play(0, 20);
  vi.stubGlobal("matchMedia", () => ({ matches: isCalm }));
  isCalm = false;
  pause();
  today.value = 20;
  play(20, 1000);
  expect(frames.size).toBe(1);
  draw(100);
  expect(playing.value).toBe(true);
  expect(today.value).toBeCloseTo(20 + 365.25 / 12, 9);
});

test("so does time that passes by quarters", () => {
  vi.useFakeTimers();
  isCalm = true;
  play(0, 2000);
  pause();
  play(0, 2000);
  expect(vi.getTimerCount()).toBe(1);
  vi.useRealTimers();
});
