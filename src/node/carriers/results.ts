import type { Workshop } from "../workshop.js";
import type { Carrier, NamedJob } from "./carrier.js";

/** Carries in a row that may bring nothing before it is given up. */
const FRUITLESS = 3;

/**
 * The results of jobs in their order: those that a workshop has kept, and what a carrier brings of the others, each of
 * which is kept as it comes. What comes twice or unasked counts once or not; what a carrier has lost is asked for again.
 * `onJob` hears of each result, kept or new.
 */
export async function resultsOf(
  jobs: readonly NamedJob[],
  workshop: Pick<Workshop, "kept" | "keep">,
  carrier: Carrier,
  onJob: () => void,
): Promise<unknown[]> {
  const open = new Map(jobs.map((job) => [job.name, job]));
  const results = new Map<string, unknown>();
  const enter = (name: string, result: unknown) => {
    open.delete(name);
    results.set(name, result);
    onJob();
  };
  for (const { name } of jobs) {
    const there = workshop.kept(name);
    if (there !== undefined) enter(name, there);
  }
  for (let fruitless = 0; open.size > 0 && fruitless < FRUITLESS; ) {
    const before = open.size;
    await carrier.carry([...open.values()], (name, result) => {
      if (!open.has(name)) return true;
      workshop.keep(name, result);
      enter(name, result);
      return true;
    });
    fruitless = open.size < before ? 0 : fruitless + 1;
  }
  if (open.size > 0)
    throw new Error(
      `${[...open.keys()][0]}: no result came of it, nor of ${open.size - 1} other jobs, though they were asked for ${FRUITLESS} times.`,
    );
  return jobs.map(({ name }) => results.get(name));
}
