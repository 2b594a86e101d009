/** Runs are made and kept in chunks: as few as a list of tasks on a cluster may have, as many as threads can share. */
const MOST_CHUNKS = 1000;
/** Runs below which starting a chunk would cost more than it makes, and above which one is lost dearly. */
const FEWEST_RUNS = 20;
const MOST_RUNS = 1000;
/** Chunks among which several threads can share a small experiment evenly. */
const FAIR_SHARE = 64;

/** How many runs a chunk of an experiment of so many runs has unless somebody says otherwise. */
export function usualChunk(runs: number): number {
  const fair = Math.ceil(runs / FAIR_SHARE);
  return Math.max(Math.min(Math.max(fair, FEWEST_RUNS), MOST_RUNS), Math.ceil(runs / MOST_CHUNKS));
}

/** How the runs of an experiment are cut. */
export interface Cut {
  readonly runs: number;
  /** Runs of a chunk; the last one may have fewer. */
  readonly chunkRuns: number;
}

/** How many chunks there are. */
export function chunksIn({ runs, chunkRuns }: Cut): number {
  return Math.ceil(runs / chunkRuns);
}

/** The first run of chunk k, from 0, and the one after its last. */
export function spanOfChunk(
  { runs, chunkRuns }: Cut,
  k: number,
): { readonly from: number; readonly to: number } {
  return { from: k * chunkRuns, to: Math.min(runs, (k + 1) * chunkRuns) };
}

/** Numbers of chunks in the form of a Slurm array: `0-3,7,9-12`. */
export function rangesOf(chunks: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const chunk of chunks) {
    const last = ranges.at(-1);
    if (last !== undefined && chunk === last[1] + 1) last[1] = chunk;
    else ranges.push([chunk, chunk]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** The numbers that such a form names, each once, in order; undefined if it is not one. */
export function chunksNamed(text: string, chunks: number): number[] | undefined {
  const named = new Set<number>();
  for (const part of text.split(",")) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
    if (first === undefined || Number(last) < Number(first) || Number(last) >= chunks) return undefined;
    for (let chunk = Number(first); chunk <= Number(last); chunk++) named.add(chunk);
  }
  return [...named].sort((a, b) => a - b);
}
