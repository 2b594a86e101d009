import { expect, test } from "vitest";
import { codewordsOf } from "../../../src/web/qr/codewords.js";
import { modulesOf } from "../../../src/web/qr/modules.js";

/** As the library qrcode-generator 2.0.4 draws this text in version 1, level M; it chooses mask 0 here too. */
const REFERENCE = `
#######..#.##.#######
#.....#.##....#.....#
#.###.#..##...#.###.#
#.###.#..#.#..#.###.#
#.###.#.##.##.#.###.#
#.....#...##..#.....#
#######.#.#.#.#######
..........#..........
#.#.#.#..##.#...#..#.
##...#.#...#.###.###.
.##...##..##..#....#.
#.##.......###.#.#..#
....####.#.#..##.###.
........#.#...#...#..
#######..##.#..#.....
#.....#..##...#..#...
#.###.#.#...#.#.#..##
#.###.#...##.#.##.##.
#.###.#.#.##.##...#.#
#.....#...####.#.#.##
#######.##.#.##.##..#
`;

test("a code of a class is drawn as a library for QR codes draws it", () => {
  const drawn = modulesOf("BDSZ3-YQAQY").map((row) => row.map((isDark) => (isDark ? "#" : ".")).join(""));
  expect(drawn).toEqual(REFERENCE.trim().split("\n"));
});

test("the data of a text are those of the example of ISO/IEC 18004 for letters: AC-42", () => {
  // Mode 0010, five letters, AC = 462, -4 = 1849, 2 = 2; then zeros and pad bytes in turn.
  const bits = ["0010", "000000101", "00111001110", "11100111001", "000010", "0000"].join("");
  const bytes = bits.padEnd(48, "0").match(/.{8}/g)!;
  const expected = [...bytes.map((byte) => Number.parseInt(byte, 2)), 0xec, 0x11, 0xec];
  expect(codewordsOf("AC-42").slice(0, 9)).toEqual(expected);
  expect(codewordsOf("AC-42")).toHaveLength(26);
});

test("what does not fit is refused", () => {
  expect(() => codewordsOf("small letters")).toThrow(RangeError);
  expect(() => codewordsOf("A".repeat(21))).toThrow(/version 1/);
});
