import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { pngOf } from "../../../src/node/render/png-file.js";

/** Dots of all colours, none of them next to one of its own kind. */
function motley(width: number, height: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: 4 * width * height }, (_, k) =>
    k % 4 === 3 ? 255 : (k * 73) % 256,
  );
}

test.each([
  [1, 1],
  [7, 3],
  [640, 480],
])("a picture of %i by %i dots is read by others as it was", async (width, height) => {
  const data = motley(width, height);
  const image = await loadImage(pngOf({ width, height, data }));
  const pen = createCanvas(width, height).getContext("2d");
  pen.drawImage(image, 0, 0);
  expect([image.width, image.height]).toEqual([width, height]);
  const again = Buffer.from(pen.getImageData(0, 0, width, height).data);
  expect(again.equals(Buffer.from(data))).toBe(true);
});
