import type { Behaviour, Mechanism } from "./mechanism.js";

/** A mechanism as built, with the names of the columns and cells that it asked for. */
export interface Built {
  readonly mechanism: Pick<Mechanism<never>, "name" | "writes" | "sets" | "draws" | "terms" | "process">;
  readonly behaviour: Pick<Behaviour, "on">;
  readonly asked: ReadonlySet<string>;
}

/**
 * Names of the mechanisms that do the same in every run, because chance cannot reach them: they draw nothing, answer no
 * event, and read only what others of their kind write or set. Found by starting from all that chance does not reach directly,
 * and taking out whoever reads a column of one that is out until nobody leaves. (One that announces changes of a
 * hazard's part counts as reached, since numbers alone would not repeat the announcement.)
 */
export function foreseen(all: readonly Built[]): ReadonlySet<string> {
  const left = new Set(all.filter((built) => !isReached(built)));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const random = new Set(
      all
        .filter((built) => !left.has(built))
        .flatMap(({ mechanism: { writes, sets = [] } }) => [...writes, ...sets].map(({ name }) => name)),
    );
    for (const built of left) if ([...built.asked].some((name) => random.has(name))) left.delete(built);
  }
  return new Set([...left].map(({ mechanism }) => mechanism.name));
}

function isReached({ mechanism: { draws, terms, process }, behaviour }: Built): boolean {
  const announces = process !== undefined || (terms?.some(({ column }) => column.scope === "agent") ?? false);
  return (draws?.length ?? 0) > 0 || behaviour.on !== undefined || announces;
}
