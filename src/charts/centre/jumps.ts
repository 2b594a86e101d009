/** A line as chart.js takes it. */
interface Points {
  readonly days: readonly number[];
  readonly values: readonly number[];
}

/**
 * A line that jumps on the day of each signal instead of sloping up to it from the value before. Each value is a mean over
 * the `step` days from its day on; one whose step a signal cuts is a mean of before and after, and is left out.
 */
export function withJumps({ days, values }: Points, signals: readonly number[], step: number): Points {
  const clean = days
    .map((day, k) => ({ day, value: values[k]! }))
    .filter(({ day }) => !signals.some((signal) => signal > day && signal < day + step));
  const jumps: (typeof clean)[number][] = [];
  let reached: (typeof clean)[number] | undefined;
  for (const day of [...signals].sort((a, b) => a - b)) {
    const before = clean.findLast((each) => each.day < day);
    const after = clean.find((each) => each.day >= day);
    if (before === undefined || after === undefined || after === reached) continue;
    jumps.push({ day, value: before.value }, { day, value: after.value });
    reached = after;
  }
  const points = [...jumps, ...clean].sort((a, b) => a.day - b.day);
  return { days: points.map(({ day }) => day), values: points.map(({ value }) => value) };
}
