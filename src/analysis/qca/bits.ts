/** A set of small whole numbers, 32 to a word. */
export type Bits = Int32Array;

/** The set of these numbers, each below `size`. */
export function bitsOf(members: Iterable<number>, size: number): Bits {
  const bits = new Int32Array(Math.max(1, Math.ceil(size / 32)));
  for (const member of members) bits[member >> 5] |= 1 << (member & 31);
  return bits;
}

/** Is the number in the set? */
export function has(bits: Bits, member: number): boolean {
  return (bits[member >> 5] & (1 << (member & 31))) !== 0;
}

/** Is all of `part` in `whole`? */
export function isSubset(part: Bits, whole: Bits): boolean {
  for (let w = 0; w < part.length; w++) if ((part[w] & ~whole[w]) !== 0) return false;
  return true;
}

/** What is in `from` but not in `taken`. */
export function without(from: Bits, taken: Bits): Bits {
  const rest = from.slice();
  for (let w = 0; w < rest.length; w++) rest[w] &= ~taken[w];
  return rest;
}

/** Do the two have a member in common? */
export function meets(a: Bits, b: Bits): boolean {
  for (let w = 0; w < a.length; w++) if ((a[w] & b[w]) !== 0) return true;
  return false;
}

/** Number of members. */
export function sizeOf(bits: Bits): number {
  let size = 0;
  for (const word of bits) size += ones(word);
  return size;
}

/** Bits set in a 32-bit word, counted in parallel in groups of 2, 4 and 8. */
function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The members in ascending order. */
export function membersOf(bits: Bits): number[] {
  const members: number[] = [];
  bits.forEach((word, w) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) members.push(32 * w + 31 - Math.clz32(rest & -rest));
  });
  return members;
}
