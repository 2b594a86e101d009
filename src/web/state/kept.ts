/** Work in progress in the browser's own storage. From a file or in private windows there may be none: then nothing is kept. */
const PLACE = "yardstick-lessons-1";
/** More than any honest work comes to. */
const LONGEST = 200_000;

export function loadWork(): unknown {
  try {
    const text = localStorage.getItem(PLACE);
    return text === null || text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export function keepWork(work: unknown): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(work));
  } catch {
    // No storage, or no room in it: the work lives as long as the page.
  }
}

export function forgetWork(): void {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept.
  }
}
