/** Consecutive runs of an ensemble: from the first, from 0, to the one after the last. */
export interface RunSpan {
  readonly from: number;
  readonly to: number;
}

/** All runs of an ensemble. */
export function allRuns({ seeds }: { readonly seeds: readonly number[] }): RunSpan {
  return { from: 0, to: seeds.length };
}

/** All runs of an ensemble, so many at a time. */
export function* portionsOf(
  ensemble: { readonly seeds: readonly number[] },
  size: number,
): Generator<RunSpan> {
  const { to: runs } = allRuns(ensemble);
  for (let from = 0; from < runs; from += size) yield { from, to: Math.min(runs, from + size) };
}

/** What a function makes of each run of a span. */
export function eachRun<T>({ from, to }: RunSpan, of: (run: number) => T): T[] {
  return Array.from({ length: to - from }, (_, k) => of(from + k));
}
