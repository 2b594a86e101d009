import { openStream } from "../../math/random.js";

/** So many of some things, others at each call: what is compared is not to be foreseen. In their order. */
export function drawn<T>(from: readonly T[], count: number): T[] {
  const stream = openStream(`verify/${process.pid}/${Date.now()}`);
  const left = from.map((_, k) => k);
  const taken = Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(stream.uniform() * left.length), 1)[0],
  );
  return taken.sort((a, b) => a - b).map((k) => from[k]);
}
