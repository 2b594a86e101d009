import type { Stream } from "./random.js";

/** The items in a random order, all orders alike (Fisher and Yates); one draw for each item but the first. */
export function shuffled<T>(items: readonly T[], stream: Stream): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(stream.coarse() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}
