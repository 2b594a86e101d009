/** Time of the processor, so that others on the machine count as little as they can. */

/** Time in which V8 finds out what it deals with. */
const WARM_UP = 0.8;

/** Calls `work` with 0, 1, 2... until it is warm, then for at least so many seconds; returns the seconds of each call. */
export function secondsPerCall(work, seconds, batch = 1) {
  callsFor(WARM_UP, work, batch);
  const start = process.cpuUsage();
  const calls = callsFor(seconds, work, batch);
  return cpuSeconds(start) / calls;
}

function callsFor(seconds, work, batch) {
  const start = process.cpuUsage();
  let calls = 0;
  for (let spent = 0; spent < seconds; spent = cpuSeconds(start))
    for (let k = 0; k < batch; k++) work(calls++);
  return calls;
}

function cpuSeconds(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
