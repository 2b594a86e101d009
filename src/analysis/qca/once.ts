/** A value that is worked out when it is first asked for, and then kept. */
export function once<V>(work: () => V): () => V {
  let known: { readonly value: V } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
