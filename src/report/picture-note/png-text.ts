import { crc32 } from "./crc32.js";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type and code of a chunk, bytes. */
const FRAME = 12;

/** One chunk of a PNG: where it begins, and the bytes in it. */
interface Chunk {
  readonly at: number;
  readonly type: string;
  readonly data: Uint8Array;
}

/**
 * A PNG with a text in it, under a keyword: an uncompressed iTXt chunk (PNG, 11.3.3.4) before the end. Keyword and text
 * are ASCII. Throws RangeError for what is no whole PNG.
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  const end = chunksOf(png).find(({ type }) => type === "IEND");
  if (end === undefined) throw new RangeError("not a whole PNG");
  const chunk = chunkOf("iTXt", `${keyword}\0\0\0\0\0${text}`);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, end.at));
  whole.set(chunk, end.at);
  whole.set(png.subarray(end.at), end.at + chunk.length);
  return whole;
}

/** The text under a keyword in a PNG; null if there is none, or the file is no PNG or damaged there. */
export function textIn(png: Uint8Array, keyword: string): string | null {
  const head = `${keyword}\0\0\0\0\0`;
  for (const { type, data } of chunksOf(png)) {
    if (type !== "iTXt" || data.length < head.length) continue;
    if (asciiIn(data.subarray(0, head.length)) === head) return asciiIn(data.subarray(head.length));
  }
  return null;
}

/** The whole and undamaged chunks at the beginning of a PNG. */
function chunksOf(png: Uint8Array): Chunk[] {
  if (!SIGNATURE.every((byte, k) => png[k] === byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= png.length; ) {
    const length = view.getUint32(at);
    if (at + FRAME + length > png.length) break;
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== view.getUint32(at + 8 + length)) break;
    chunks.push({ at, type: asciiIn(body.subarray(0, 4)), data: body.subarray(4) });
    at += FRAME + length;
  }
  return chunks;
}

function chunkOf(type: string, text: string): Uint8Array {
  const body = Uint8Array.from(type + text, (character) => character.charCodeAt(0));
  const chunk = new Uint8Array(FRAME + text.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, text.length);
  chunk.set(body, 4);
  view.setUint32(chunk.length - 4, crc32(body));
  return chunk;
}

function asciiIn(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
