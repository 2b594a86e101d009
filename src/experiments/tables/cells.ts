/** An event that did not happen is missing in a table. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Name of a column in results: `policyCount` becomes `policy_count`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
