/** Where a function that is increasing changes sign between two points, by so many halvings of their distance. */
export function rootOf(f: (x: number) => number, low: number, high: number, halvings = 50): number {
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
