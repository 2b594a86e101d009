import { crc32, deflateSync } from "node:zlib";

/** Dots of a picture: red, green, blue and opacity of each, row by row. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Bits of a colour, four colours a dot, the one packing and filtering there is, rows in order. */
const FORM = [8, 6, 0, 0, 0];

/**
 * A picture as PNG, its rows unfiltered. Canvases can write PNG, but try five filters on each row: that takes
 * three times as long, and pictures of lines on even ground come out a quarter larger (PNG, 12.8).
 */
export function pngOf({ width, height, data }: Dots): Uint8Array {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, ...FORM]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const packed = deflateSync(rowsOf(width, height, data), { level: 6 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", packed),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows, each behind the mark of its filter: none. */
function rowsOf(width: number, height: number, data: Uint8ClampedArray): Uint8Array {
  const length = 4 * width;
  const rows = new Uint8Array(height * (1 + length));
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(y * length, (y + 1) * length), y * (1 + length) + 1);
  }
  return rows;
}

/** Length, type, bytes and their check. */
function chunk(type: string, bytes: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), bytes]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(bytes.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
