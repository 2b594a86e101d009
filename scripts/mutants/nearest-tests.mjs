/** Which tests a fault goes through. */

/** Test files that a fault may go through; whoever has passed so many has not been noticed. */
const NEAREST_FILES = 20;

/**
 * The test files that run a mutant's place, nearest first: by the imports between, then by the names that the paths
 * share.
 * @param {import("./planted.mjs").Mutant} mutant
 * @param {Map<string, object>} measured what `measure` of the worker says of each test file
 * @returns {string[]}
 */
export function nearestTests({ file, start }, measured) {
  const reaches = ({ reach }) =>
    reach[file] && !reach[file].idle.some(([from, to]) => from <= start && start <= to);
  const apart = ({ test, reach }) => [reach[file].steps, -sharedNames(file, test), test];
  return [...measured.values()]
    .filter(reaches)
    .sort((a, b) => (precedes(apart(a), apart(b)) ? -1 : 1))
    .slice(0, NEAREST_FILES)
    .map(({ test }) => test);
}

/** Names that both paths begin with, below src and test: folders, and the file's own. */
function sharedNames(source, test) {
  const names = (path) =>
    path
      .replace(/(\.test)?\.ts$/, "")
      .split("/")
      .slice(1);
  const [one, other] = [names(source), names(test)];
  const parted = one.findIndex((name, k) => name !== other[k]);
  return parted < 0 ? one.length : parted;
}

/** Whether a key comes before another that differs: by the first part in which they do. */
function precedes(a, b) {
  const k = a.findIndex((part, i) => part !== b[i]);
  return a[k] < b[k];
}
