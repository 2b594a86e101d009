/**
 * The name of a shipped scenario in which something is changed by options or in the page: in tables, and as the origin of
 * what is set in `show` and the manifest.
 */
export const ORIGIN = "command-line";
/** The same, of a scenario that already has that name because the page saved it. */
const AGAIN = `${ORIGIN}-again`;

/** The name of a scenario, of this name until then, in which options change something. */
export function changedName(id: string): string {
  return id === ORIGIN ? AGAIN : ORIGIN;
}

/** Whether a value was set by options. */
export function isByOptions(from: string): boolean {
  return from === ORIGIN || from === AGAIN;
}
