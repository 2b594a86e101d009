import { countOf, type Lists, lengthOf, listAt, marked, upTo } from "./lists.js";
import { narrowed, type Part } from "./part.js";

/** The part without columns that are covered whenever another one is: no cover changes. */
export function withoutImplied(part: Part): Part {
  const dropped = new Uint8Array(countOf(part.coverers));
  eachContainment(part.coverers, part.sets, (inner, outer) => {
    if (lengthOf(part.coverers, outer) > lengthOf(part.coverers, inner) || inner < outer) dropped[outer] = 1;
  });
  if (!dropped.includes(1)) return part;
  return narrowed(part, marked(dropped, 0), upTo(countOf(part.sets)));
}

/** The part without sets that lie within others; of equal sets the first stays. Some smallest cover remains. */
function withoutNarrow(part: Part): Part {
  const dropped = new Uint8Array(countOf(part.sets));
  eachContainment(part.sets, part.coverers, (inner, outer) => {
    if (lengthOf(part.sets, outer) > lengthOf(part.sets, inner) || outer < inner) dropped[inner] = 1;
  });
  if (!dropped.includes(1)) return part;
  return narrowed(part, upTo(countOf(part.coverers)), marked(dropped, 0));
}

/** The part without implied columns and without narrow sets, to the point where nothing more goes. */
export function reduced(part: Part): Part {
  const less = withoutImplied(part);
  const least = withoutNarrow(less);
  return least === less ? less : reduced(least);
}

/** The part in which sets that cover the same columns have become one, which bears the names of all. */
export function merged(part: Part): Part {
  const kinds = new Map<string, { readonly s: number; readonly names: number[] }>();
  part.names.forEach((names, s) => {
    const key = listAt(part.sets, s).join();
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { s, names: [...names] });
    else kind.names.push(...names);
  });
  if (kinds.size === part.names.length) return part;
  const all = [...kinds.values()];
  const sets = all.map(({ s }) => s);
  return { ...narrowed(part, upTo(countOf(part.coverers)), sets), names: all.map(({ names }) => names) };
}

/** Tells of every list that lies within another one. `holders` are the lists that each number stands in. */
function eachContainment(lists: Lists, holders: Lists, tell: (inner: number, outer: number) => void): void {
  const count = countOf(lists);
  const shared = new Int32Array(count);
  const seenFor = new Int32Array(count).fill(-1);
  for (let inner = 0; inner < count; inner++) {
    const length = lengthOf(lists, inner);
    for (let k = lists.from[inner]; k < lists.from[inner + 1]; k++) {
      const member = lists.items[k];
      for (let h = holders.from[member]; h < holders.from[member + 1]; h++) {
        const outer = holders.items[h];
        if (seenFor[outer] !== inner) [seenFor[outer], shared[outer]] = [inner, 0];
        if (++shared[outer] === length && outer !== inner) tell(inner, outer);
      }
    }
  }
}
