import { createHash } from "node:crypto";

/** Bytes of a seal, a SHA-256, and of what ends a Parquet file: the length of its description, and the mark. */
const [SIZE, TAIL] = [32, 8];

/**
 * A Parquet file with a hash over all its bytes. It stands before the description of the columns, where the format reads
 * nothing: so damage is found before anybody takes a byte for the length of something.
 */
export function sealed(file: Uint8Array): Uint8Array {
  const at = descriptionOf(file);
  const [rows, description] = [file.subarray(0, at), file.subarray(at)];
  return Buffer.concat([rows, sealOf(rows, description), description]);
}

/** Whether a file bears the seal of its bytes. */
export function isSealed(file: Uint8Array): boolean {
  const at = descriptionOf(file);
  if (at < SIZE) return false;
  const seal = sealOf(file.subarray(0, at - SIZE), file.subarray(at));
  return seal.equals(file.subarray(at - SIZE, at));
}

/** Where the description of the columns begins; before the beginning if there is none. */
function descriptionOf(file: Uint8Array): number {
  const end = file.length - TAIL;
  if (end < 0) return -1;
  return end - new DataView(file.buffer, file.byteOffset).getUint32(end, true);
}

function sealOf(rows: Uint8Array, description: Uint8Array): Buffer {
  return createHash("sha256").update(rows).update(description).digest();
}
