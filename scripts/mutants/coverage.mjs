/** Which stretches of the sources a test file never runs, by V8's own count. */
import { Session } from "node:inspector/promises";
import { SourceMap } from "node:module";
import { HEAD } from "./modules.mjs";

const session = new Session();
session.connect();

/** What the source map of a module knows. */
const positionsOf = new WeakMap();

/** Begins to count. */
export async function startCounting() {
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

/** Stops counting: counted code is slower. */
export async function stopCounting() {
  await session.post("Profiler.stopPreciseCoverage");
}

/**
 * What has not run since the last call, as stretches of the sources between two offsets, both ends included. A stretch
 * begins and ends with something the source map knows, so it errs on the side of what has run.
 * @param {import("./modules.mjs").Modules} modules
 * @param {string} root
 * @param {readonly string[]} files sources to report on
 * @returns {Promise<Record<string, [number, number][]>>}
 */
export async function notRun(modules, root, files) {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const scripts = new Map(result.map(({ url, functions }) => [url, functions]));
  const stretches = (file) => {
    const original = originals(modules.module(file));
    return (scripts.get(root + file) ?? [])
      .flatMap(({ ranges }) => ranges.filter(({ count }) => count === 0))
      .map(({ startOffset, endOffset }) => original(startOffset - HEAD.length, endOffset - HEAD.length))
      .filter((stretch) => stretch !== undefined);
  };
  return Object.fromEntries(files.map((file) => [file, stretches(file)]));
}

/** From a stretch of a module's code to a stretch of its source. */
function originals(module) {
  if (!positionsOf.has(module)) positionsOf.set(module, sourcePositions(module.code, module.map));
  const known = positionsOf.get(module);
  return (start, end) => {
    const within = known.filter(({ at }) => at >= start && at < end).map(({ from }) => from);
    return within.length === 0 ? undefined : [Math.min(...within), Math.max(...within)];
  };
}

/** Every offset of the code that the source map knows, with the offset in the source that it comes from. */
function sourcePositions(code, map) {
  const payload = JSON.parse(map);
  const table = new SourceMap(payload);
  const starts = lineStarts(payload.sourcesContent[0]);
  const positions = [];
  let offset = 0;
  code.split("\n").forEach((text, line) => {
    for (let column = 0; column <= text.length; column++) {
      const entry = table.findEntry(line, column);
      if (
        entry.generatedLine === line &&
        entry.generatedColumn === column &&
        entry.originalLine !== undefined
      )
        positions.push({ at: offset + column, from: starts[entry.originalLine] + entry.originalColumn });
    }
    offset += text.length + 1;
  });
  return positions;
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
