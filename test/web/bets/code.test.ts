import fc from "fast-check";
import { expect, test } from "vitest";
import { LETTERS } from "../../../src/web/bets/alphabet.js";
import { type Bets, codeOf, drawOwn, readCode } from "../../../src/web/bets/code.js";
import { observed } from "../../../src/web/observed.js";

const ids = [...observed.keys()];
const bets: fc.Arbitrary<Bets> = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 4, maxLength: 4 })
  .map(([a, b, c, last]) => ({ first: [a!, b!, c!], last: last! }));
const own = fc.array(fc.nat(LETTERS.length - 1), { minLength: 3, maxLength: 3 });
const code = fc.tuple(bets, own).map(([bet, letters]) => codeOf(bet, letters).replace("-", ""));

test("a code gives back the bets, in small letters and with any signs in between", () => {
  fc.assert(
    fc.property(bets, own, fc.constantFrom("", " ", "-", " . ", "\t", "/"), (bet, letters, sign) => {
      const copied = [...codeOf(bet, letters).toLowerCase()].join(sign);
      expect(readCode(copied)).toMatchObject({ ok: true, bets: bet });
    }),
  );
});

test("every province can stand at every place", () => {
  for (let k = 0; k < ids.length; k++) {
    const [a, b, c, last] = [0, 1, 2, 3].map((step) => ids[(k + 7 * step) % ids.length]!);
    const bet = { first: [a!, b!, c!], last: last! };
    expect(readCode(codeOf(bet, [0, 15, 30]))).toMatchObject({ ok: true, bets: bet });
  }
});

test("every single wrong letter is found", () => {
  fc.assert(
    fc.property(code, (right) => {
      for (let k = 0; k < right.length; k++)
        for (const letter of LETTERS)
          if (letter !== right[k])
            expect(readCode(right.slice(0, k) + letter + right.slice(k + 1)).ok).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test("two letters that have changed places are found, neighbours or not", () => {
  fc.assert(
    fc.property(code, (right) => {
      for (let k = 0; k < right.length; k++)
        for (let m = k + 1; m < right.length; m++)
          if (right[k] !== right[m]) {
            const letters = [...right];
            [letters[k], letters[m]] = [letters[m]!, letters[k]!];
            expect(readCode(letters.join("")).ok).toBe(false);
          }
    }),
  );
});

test("two wrong letters at once are found", () => {
  const place = fc.nat(9);
  const letter = fc.constantFrom(...LETTERS);
  fc.assert(
    fc.property(code, place, place, letter, letter, (right, k, m, one, other) => {
      const letters = [...right];
      letters[k] = one;
      letters[m] = other;
      const wrong = letters.join("");
      if (wrong !== right) expect(readCode(wrong).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("the reason is told: a letter that no code has, one too few, a slip of the pen", () => {
  const right = codeOf({ first: ["GZ", "JX", "ZJ"], last: "BJ" }, [1, 2, 3]);
  expect(right).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
  expect(readCode(right.replace(/.$/, "O"))).toEqual({ ok: false, fault: "codeLetter" });
  expect(readCode(right.slice(1))).toEqual({ ok: false, fault: "codeLength" });
  expect(readCode(right.replace(/^B/, "C"))).toEqual({ ok: false, fault: "codeCheck" });
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(readCode(text)).toHaveProperty("ok");
    }),
  );
});

test("letters of one's own are three numbers of the alphabet", () => {
  for (let k = 0; k < 50; k++) {
    const drawn = drawOwn();
    expect(drawn).toHaveLength(3);
    expect(drawn.every((number) => LETTERS[number] !== undefined)).toBe(true);
  }
});
