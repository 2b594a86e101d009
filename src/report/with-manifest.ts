import { MODEL_VERSION } from "../model/version.js";
import { type Circumstances, RESULT_SCHEMA } from "./manifest.js";
import { withManifestNote } from "./picture-note/manifest-note.js";

/** A file of a results folder by its path inside it; a long text comes piece by piece. */
interface File {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
}

/**
 * Files as they come, and last of all the manifest that names them: what made them, what they are `about`, and under which
 * circumstances. Every PNG gets a note that says the same of itself, or what `note` says, none if that is null.
 */
export function* withManifest<F extends File>(
  files: Iterable<F>,
  about: object,
  { version, ...circumstances }: Circumstances,
  note: object | null = about,
): Generator<F | { readonly path: string; readonly content: string | Uint8Array }> {
  const head = { tool: "yardstick", version, model: MODEL_VERSION, resultSchema: RESULT_SCHEMA };
  const paths: string[] = [];
  for (const file of files) {
    const { path, content } = file;
    paths.push(path);
    const isNoted = note !== null && path.endsWith(".png") && content instanceof Uint8Array;
    yield isNoted ? { path, content: withManifestNote(content, { ...head, ...note }) } : file;
  }
  const manifest = { ...head, ...about, files: paths, circumstances };
  yield { path: "manifest.json", content: `${JSON.stringify(manifest, null, 2)}\n` };
}
