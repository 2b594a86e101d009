import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Desk } from "../../../../src/node/carriers/folder/desk.js";
import { Shift } from "../../../../src/node/carriers/folder/shift.js";
import { temporaryFolder } from "../../../cli/shell.js";

const home = temporaryFolder();
const JOBS = [
  { name: "a", job: 1 },
  { name: "b", job: 2 },
];

/** A desk that asks for two jobs, and two workers at it who have seen the notice. */
function asked() {
  const desk = new Desk(join(mkdtempSync(join(home, "desk-")), "workers"));
  desk.open(Buffer.from("craft"));
  desk.layDown("lot", JOBS);
  desk.post({ craft: "craft", lot: "lot", beat: 0 });
  const shifts = [new Shift(desk, "craft"), new Shift(desk, "craft")];
  for (const shift of shifts) expect(shift.isOver()).toBe(false);
  return { desk, shifts };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

describe("workers at one desk", () => {
  test("take up different jobs, each once", () => {
    const { shifts } = asked();
    expect(shifts.map((shift) => shift.next()?.name)).toEqual(["a", "b"]);
    expect(shifts.map((shift) => shift.next())).toEqual([undefined, undefined]);
  });

  test("wait for a lot that a network disk shows them late", () => {
    const { desk, shifts } = asked();
    desk.post({ craft: "craft", lot: "late", beat: 1 });
    expect(shifts[0].isOver()).toBe(false);
    expect(shifts[0].next()).toBeUndefined();
    desk.layDown("late", [{ name: "c", job: 3 }]);
    expect(shifts[0].next()).toMatchObject({ lot: "late", name: "c", job: 3 });
  });

  test("do a job again whose taker has given no sign of life for ten seconds, and no other", () => {
    const { desk, shifts } = asked();
    for (const shift of shifts) shift.next();
    desk.answer("lot", 1, { host: "there", result: 2 });
    for (let second = 0; second < 30; second += 2) {
      desk.sign("lot", 0, `${second}`);
      expect(shifts[1].next()).toBeUndefined();
      vi.advanceTimersByTime(2000);
    }
    expect(shifts[1].next()).toBeUndefined();
    vi.advanceTimersByTime(10_001);
    expect(shifts[1].next()).toMatchObject({ name: "a", job: 1 });
    expect(shifts[1].next()).toBeUndefined();
  });

  test("go home when the desk is gone or of another craft, or nobody has asked for a minute", () => {
    const { desk, shifts } = asked();
    vi.advanceTimersByTime(59_000);
    desk.post({ craft: "craft", lot: null, beat: 1 });
    expect(shifts[0].isOver()).toBe(false);
    vi.advanceTimersByTime(59_000);
    expect(shifts[0].isOver()).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(shifts[0].isOver()).toBe(true);
    desk.post({ craft: "another", lot: "lot", beat: 2 });
    expect(shifts[1].isOver()).toBe(true);
    desk.remove();
    expect(new Shift(desk, "craft").isOver()).toBe(true);
  });
});
