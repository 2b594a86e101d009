import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { dataHash } from "../../report/manifest.js";
import { InputError } from "../input-error.js";
import { packageVersion } from "../package-files.js";
import type { Craft } from "./carrier.js";

/** A craft in bytes, for those who do its jobs elsewhere. */
export interface Packed {
  /** SHA-256 over the bytes. */
  readonly hash: string;
  readonly bytes: Buffer;
}

/** Packs a craft, to the bit, with the program and the data that its results follow from. */
export function packed({ kind, subject }: Craft): Packed {
  const bytes = serialize({ version: packageVersion(), dataHash: dataHash(), kind, subject });
  return { hash: hashOf(bytes), bytes };
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The craft that somebody packed; refused if that was another program, whose numbers may differ. */
export function unpacked(bytes: Uint8Array): Craft {
  const { version, dataHash: data, kind, subject } = deserialize(bytes);
  if (version !== packageVersion() || data !== dataHash())
    throw new InputError(
      `asked for by yardstick ${version}${version === packageVersion() ? " with other data" : ""}, and this worker is ${packageVersion()}, whose numbers may differ. Allowed: workers of the same version; install it here.`,
    );
  return { kind, subject };
}
