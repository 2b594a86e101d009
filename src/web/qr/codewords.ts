/**
 * The codewords of a QR code of version 1, level M (ISO/IEC 18004), which holds up to twenty capital letters, digits and
 * signs: all that a code of a class needs. A library for every version and alphabet weighs twelve times as much, which
 * the page has no room for.
 */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const MOST_LETTERS = 20;
const DATA = 16;
const CORRECTION = 10;
const PADS = [0xec, 0x11] as const;

/** Data and correction codewords of a text. Throws a RangeError for one that does not fit. */
export function codewordsOf(text: string): number[] {
  const letters = [...text].map((letter) => ALPHABET.indexOf(letter));
  if (letters.length > MOST_LETTERS || letters.includes(-1))
    throw new RangeError(`a QR code of version 1 does not hold ${JSON.stringify(text)}`);
  let bits = `0010${binary(letters.length, 9)}`;
  for (let k = 0; k + 1 < letters.length; k += 2) bits += binary(45 * letters[k]! + letters[k + 1]!, 11);
  if (letters.length % 2 === 1) bits += binary(letters.at(-1)!, 6);
  bits = `${bits}0000`.slice(0, 8 * DATA);
  const data = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
  for (let k = 0; data.length < DATA; k++) data.push(PADS[k % 2]!);
  return [...data, ...correctionOf(data)];
}

function binary(number: number, digits: number): string {
  return number.toString(2).padStart(digits, "0");
}

/** Reed-Solomon correction: the remainder after division by (x - 1)(x - a)...(x - a^9), a = 2 in GF(256). */
function correctionOf(data: readonly number[]): number[] {
  let divisor = [1];
  for (let k = 0, root = 1; k < CORRECTION; k++, root = times(root, 2))
    divisor = [...divisor, 0].map((each, at) => each ^ (at > 0 ? times(divisor[at - 1]!, root) : 0));
  const rest = [...data, ...Array<number>(CORRECTION).fill(0)];
  for (let k = 0; k < data.length; k++) {
    const lead = rest[k]!;
    divisor.forEach((each, at) => {
      rest[k + at] = rest[k + at]! ^ times(each, lead);
    });
  }
  return rest.slice(data.length);
}

/** Product in GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 0x80 ? 0x11d : 0);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}
