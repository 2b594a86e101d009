import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/faults/fault.js";
import { printable } from "../../src/faults/printable.js";
import { InputError } from "../../src/node/input-error.js";

describe("a message about hostile text", () => {
  test("writes signs out that clear a screen, hide text or turn it round", () => {
    expect(printable("\u001b[2J\u009b\u007f\0\u202e\u2028\r\n")).toBe(
      "\\u001b[2J\\u009b\\u007f\\u0000\\u202e\\u2028\\u000d\\u000a",
    );
  });

  test("leaves every script alone, and halves of pairs out", () => {
    expect(printable("Tibet 山西 🏔 e\u0301 “x”")).toBe("Tibet 山西 🏔 e\u0301 “x”");
    expect(printable("\ud83c")).toBe("\\ud83c");
  });

  test("is one line, whatever stands in the file and its name", () => {
    const fault = { file: "a\nb", line: 1, column: 2, found: "x\u001b[31m", allowed: "y", cure: "z\rz" };
    expect(formatFault(fault)).toBe("a\\u000ab:1:2  x\\u001b[31m; z\\u000dz. Allowed: y.");
    expect(InputError.of([fault, fault]).message.split("\n")).toHaveLength(2);
  });

  test("is safe without a place too", () => {
    expect(new InputError("no \u001b]0;title\u0007\nfolder").message).toBe(
      "no \\u001b]0;title\\u0007\nfolder",
    );
  });
});
