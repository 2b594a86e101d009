import type { TextOrPicture } from "./chart-files.js";

/** Files as they come, and last of all the manifest that names them. */
export function* withManifest(
  contents: Iterable<TextOrPicture>,
  manifestOf: (paths: readonly string[]) => object,
): Generator<TextOrPicture> {
  const paths: string[] = [];
  for (const file of contents) {
    paths.push(file.path);
    yield file;
  }
  yield { path: "manifest.json", content: `${JSON.stringify(manifestOf(paths), null, 2)}\n` };
}
