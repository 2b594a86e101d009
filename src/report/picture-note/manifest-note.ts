import { dataTextIn, recordFrom, withData } from "./data-in-png.js";

/** A PNG that says of itself what the manifest beside it says: the command, what was asked, versions and the hash. */
export function withManifestNote(png: Uint8Array, manifest: object): Uint8Array {
  return withData(png, manifest);
}

/** The manifest in a PNG, which may come from anywhere, as JSON text; null if it has none, as one of a run has not. */
export function manifestTextIn(png: Uint8Array): string | null {
  const text = dataTextIn(png);
  return recordFrom(text)?.tool === "yardstick" ? text : null;
}
