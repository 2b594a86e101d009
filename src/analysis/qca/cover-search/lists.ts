/** Lists of whole numbers, one after the other: list `i` stands in `items` from `from[i]` to before `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) from[i + 1] = from[i] + lists[i].length;
  const items = new Int32Array(from[lists.length]);
  for (let i = 0; i < lists.length; i++) items.set(lists[i], from[i]);
  return { from, items };
}

/** How many lists there are. */
export function countOf({ from }: Lists): number {
  return from.length - 1;
}

export function lengthOf({ from }: Lists, i: number): number {
  return from[i + 1] - from[i];
}

/** List `i`, not copied. */
export function listAt({ from, items }: Lists, i: number): Int32Array {
  return items.subarray(from[i], from[i + 1]);
}

/** For each of `count` numbers the lists that it stands in, ascending. */
export function transposed({ from, items }: Lists, count: number): Lists {
  const starts = new Int32Array(count + 1);
  for (let k = 0; k < items.length; k++) starts[items[k] + 1] += 1;
  for (let i = 0; i < count; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const holders = new Int32Array(items.length);
  for (let i = 0; i + 1 < from.length; i++)
    for (let k = from[i]; k < from[i + 1]; k++) holders[next[items[k]]++] = i;
  return { from: starts, items: holders };
}

/** The numbers from 0 whose mark is `mark`. */
export function marked(marks: Uint8Array, mark: number): number[] {
  const places: number[] = [];
  for (let place = 0; place < marks.length; place++) if (marks[place] === mark) places.push(place);
  return places;
}

/** 0 to `count` - 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
