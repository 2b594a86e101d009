import { packageVersion } from "../node/package-files.js";
import type { Draw } from "../report/chart-files.js";
import { type RunNote, withNote } from "../report/picture-note/run-note.js";
import type { SourceText } from "../scenario/lineage.js";
import type { Scenario } from "../scenario/scenario.js";
import { type Overrides, overlayOf } from "./overlay.js";
import { ownFiles } from "./own-files.js";
import { isNewRule } from "./read-scenario.js";

/** What every picture of a run says of it: the files of its scenario, with what options change as a file of its own. */
export function runNoteOf(
  source: SourceText,
  { id, lineage, seed, runs }: Scenario,
  overrides: Overrides,
  resultHash: string,
): RunNote {
  const named = { version: packageVersion(), resultHash, first: id, seed, runs };
  if (!isNewRule(overrides)) return { ...named, files: ownFiles(source, lineage) };
  const parents = lineage.slice(0, -1);
  const overlay = overlayOf(parents[parents.length - 1], overrides);
  return { ...named, files: { ...ownFiles(source, parents), ...(overlay && { [id]: overlay.text }) } };
}

/** Draws as before, with the note in every PNG. */
export function withNotes(draw: Draw, note: RunNote): Draw {
  return (chart) =>
    draw(chart).map((picture) =>
      picture.extension === "png" && typeof picture.content !== "string"
        ? { ...picture, content: withNote(picture.content, note) }
        : picture,
    );
}
