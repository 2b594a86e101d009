import { signal } from "@preact/signals";

/** Seconds that a step of a lesson has taken so far; the clock is silent. */
export const elapsed = signal(0);
export const isRunning = signal(false);

let timer: ReturnType<typeof setInterval> | undefined;

/** Starts the clock, or lets it rest. */
export function toggleClock(): void {
  if (isRunning.value) {
    stopClock();
    return;
  }
  const since = performance.now() - elapsed.value * 1000;
  isRunning.value = true;
  timer = setInterval(() => {
    elapsed.value = Math.floor((performance.now() - since) / 1000);
  }, 250);
}

export function stopClock(): void {
  clearInterval(timer);
  isRunning.value = false;
}

/** Back to nought, for the next step; it goes on if it was running. */
export function newStep(): void {
  const wasRunning = isRunning.value;
  stopClock();
  elapsed.value = 0;
  if (wasRunning) toggleClock();
}

/** What the clock shows: time left as `4:05`, time over as `+0:30`. */
export function clockText(seconds: number, minutes: number): string {
  const left = minutes * 60 - seconds;
  const size = Math.abs(left);
  const text = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  return left < 0 ? `+${text}` : text;
}
