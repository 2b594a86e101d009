/** States one after another, with a place in between: what can be undone, what there is, what can be done again. */
export interface Past<T> {
  readonly before: readonly T[];
  readonly now: T;
  readonly after: readonly T[];
  /** When the last was added, ms. */
  readonly at: number;
}

/** What follows upon the last change so soon belongs to it, as the many values of a slider that is dragged; ms. */
const ONE_GESTURE = 700;
const LONGEST = 100;

/** Nothing but how it is now. */
export function beginning<T>(now: T): Past<T> {
  return { before: [], now, after: [], at: Number.NEGATIVE_INFINITY };
}

/** One more state, at a time in ms; what had been undone can no longer be done again. */
export function changed<T>(past: Past<T>, now: T, at: number): Past<T> {
  const goesOn = at - past.at < ONE_GESTURE && past.before.length > 0;
  const before = goesOn ? past.before : [...past.before, past.now].slice(-LONGEST);
  return { before, now, after: [], at };
}

/** One state back; the same if there is none. */
export function undone<T>({ before, now, after, at }: Past<T>): Past<T> {
  const last = before.at(-1);
  if (last === undefined) return { before, now, after, at };
  return { before: before.slice(0, -1), now: last, after: [now, ...after], at: Number.NEGATIVE_INFINITY };
}

/** One state on; the same if there is none. */
export function redone<T>({ before, now, after, at }: Past<T>): Past<T> {
  const [next, ...others] = after;
  if (next === undefined) return { before, now, after, at };
  return { before: [...before, now], now: next, after: others, at: Number.NEGATIVE_INFINITY };
}
