import type { Mechanism } from "./mechanism.js";
import type { World } from "./world.js";

type Named = Pick<Mechanism<never>, "name" | "draws">;

/**
 * The world as one mechanism may use it: it draws from the sequences that it declares and from no other, and the names
 * of the columns and cells that it asks for are noted.
 */
export function reachOf<Inputs>(
  world: World<Inputs>,
  { name, draws }: Named,
  asked: Set<string>,
): World<Inputs> {
  const declared = (sequence: string) => {
    if (draws?.includes(sequence)) return sequence;
    const known = draws?.length ? `only ${draws.join(", ")}` : "nothing";
    throw new Error(`${name} draws from ${sequence} but declares ${known}; add it to its draws`);
  };
  return {
    ...world,
    column: (column) => {
      asked.add(column.name);
      return world.column(column);
    },
    cell: (cell) => {
      asked.add(cell.name);
      return world.cell(cell);
    },
    terms: (process) => {
      const terms = world.terms(process);
      for (const { term } of terms) asked.add(term.column.name);
      return terms;
    },
    draw: (sequence, draw, into) => world.draw(declared(sequence), draw, into),
    streams: (sequence) => world.streams(declared(sequence)),
    stream: (sequence) => world.stream(declared(sequence)),
  };
}

/** Refuses a random sequence with two owners: their draws would be the same numbers. */
export function checkDraws(
  mechanisms: readonly Pick<Mechanism<never>, "name" | "draws" | "process">[],
): void {
  const owner = new Map<string, string>();
  for (const { name, draws = [], process } of mechanisms)
    for (const sequence of process ? [process.name, ...draws] : draws) {
      const other = owner.get(sequence);
      if (other)
        throw new Error(`both ${other} and ${name} draw from ${sequence}; give each a sequence of its own`);
      owner.set(sequence, name);
    }
}
