/** Where two pieces of plain data differ: the way to each place, and what stands there. */
export interface DataChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Every leaf in which `after` differs from `before`, in the order of the keys; absent is undefined. */
export function changesBetween(before: unknown, after: unknown, path = ""): DataChange[] {
  if (!isBranch(before) || !isBranch(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changesBetween(before[key], after[key], path === "" ? key : `${path}.${key}`));
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
