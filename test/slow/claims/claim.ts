import { expect, test } from "vitest";

/** Seeds of every claim. */
export const SEEDS = 500;

/** Between which bounds the share of seeds must lie; they leave room for what other seeds would do. */
interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** Prints the share of seeds that show something, and holds it to its bounds. */
export function claim(what: string, share: () => number, { least = 0, most = 1 }: Bounds): void {
  test(what, () => {
    const found = share();
    process.stdout.write(`  ${(100 * found).toFixed(1).padStart(5)}%  ${what}\n`);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
}
