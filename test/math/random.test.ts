import alea from "seedrandom/lib/alea.js";
import { expect, test } from "vitest";
import { exponential } from "../../src/math/exponential.js";
import { openStream, Sequence } from "../../src/math/random.js";

type Alea = { (): number; double(): number };

test("a sequence gives seedrandom's own numbers, one for one", () => {
  for (const name of ["", "0/0/decision", "1/0/decision", "9007199254740991/3/政策"]) {
    const theirs = alea(name, { state: true }) as unknown as Alea;
    const ours = openStream(name);
    for (let k = 0; k < 1000; k++) {
      expect(ours.coarse()).toBe(theirs());
      expect(ours.uniform()).toBe(theirs.double());
    }
  }
});

test("the first clocks of ten thousand neighbouring seeds have the mean and variance of the exponential law", () => {
  const draws = Array.from({ length: 10_000 }, (_, seed) => exponential(openStream(`${seed}/0/decision`)));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / draws.length;
  expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(draws.length));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / draws.length));
});

test("neighbouring seeds are not correlated", () => {
  const first = Array.from({ length: 10_001 }, (_, seed) => openStream(`${seed}/0/decision`).uniform() - 0.5);
  const covariance = first.slice(1).reduce((sum, x, k) => sum + x * first[k], 0) / 10_000;
  expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(10_000));
});

test("sequences started one after the other from a common one are not correlated, at any shift up to twenty", () => {
  const LENGTH = 40;
  const pairs = Array.from({ length: 4000 }, (_, run) => {
    const parent = openStream(`${run}/0/siblings`);
    return [0, 1].map(() => {
      const child = new Sequence();
      child.startFrom(parent);
      return Array.from({ length: LENGTH }, () => child.coarse() - 0.5);
    });
  });
  for (let shift = -20; shift <= 20; shift++) {
    let sum = 0;
    let n = 0;
    for (const [one, other] of pairs)
      for (let k = Math.max(0, -shift); k < Math.min(LENGTH, LENGTH - shift); k++) {
        sum += 12 * one[k] * other[k + shift];
        n += 1;
      }
    expect(Math.abs(sum / n)).toBeLessThan(4.5 / Math.sqrt(n));
  }
});

test("a child starts from three numbers of its parent, scrambled as MurmurHash3 ends: 0, 1 and ffffffff give 0, 514e28b7 and 81f16f39", () => {
  const UNIT = 2 ** -32;
  const told = [1 * UNIT, 0xffffffff * UNIT, 0];
  const parent = { coarse: () => told.shift() ?? Number.NaN, uniform: () => Number.NaN };
  const child = new Sequence();
  child.startFrom(parent);
  const state = [0x514e28b7 * UNIT, 0x81f16f39 * UNIT, 0];
  let carry = 1;
  for (let k = 0; k < 20; k++) {
    const t = 2091639 * state[k] + carry * UNIT;
    carry = Math.floor(t);
    state.push(t - carry);
    expect(child.coarse()).toBe(t - carry);
  }
});
