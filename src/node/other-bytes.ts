/** What bytes are that are no UTF-8, how they become text, and on which line that shows. */
export interface OtherBytes {
  readonly found: string;
  readonly cure: string;
  readonly line: number;
}

/** Files that are no text at all, by their first bytes. */
const KINDS: readonly {
  readonly begins: readonly number[];
  readonly found: string;
  readonly cure: string;
}[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    found: "a workbook of a spreadsheet (.xlsx, .ods) or another archive, not UTF-8 text",
    cure: 'open it and save the sheet as "CSV UTF-8"',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    found: "an old workbook of Excel (.xls), not UTF-8 text",
    cure: 'open it and save the sheet as "CSV UTF-8"',
  },
  { begins: [0xff, 0xfe], found: "UTF-16 text, not UTF-8 text", cure: "" },
  { begins: [0xfe, 0xff], found: "UTF-16 text, not UTF-8 text", cure: "" },
];

/** What a file of this form holds in the place of UTF-8, such as UTF-16 or a workbook. */
export function otherBytes(bytes: Buffer, form: string): OtherBytes {
  const again = `save the file again in UTF-8${form === "CSV" ? ', which Excel calls "CSV UTF-8"' : ""}`;
  const kind = KINDS.find(({ begins }) => begins.every((byte, k) => bytes[k] === byte));
  if (kind !== undefined) return { found: kind.found, cure: kind.cure || again, line: 1 };
  if (bytes.includes(0)) return { found: "not UTF-8 text", cure: again, line: 1 };
  const bad = firstBad(bytes);
  const line = bytes.subarray(0, bad).filter((byte) => byte === 0x0a).length + 1;
  const before = bytes.subarray(Math.max(bytes.lastIndexOf(0x0a, bad) + 1, bad - 20), bad + 12);
  const shown = JSON.stringify(before.toString("latin1").split(/[\r\n]/)[0]);
  return { found: `not UTF-8 text: by an older encoding, ${shown}`, cure: again, line };
}

/** Where the bytes cease to be UTF-8, by halves; at the end, if only the last character is not whole. */
function firstBad(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isText(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // That a character is broken shows at the byte behind its first ones.
  while (good > 0 && bytes[good - 1] >= 0x80) good -= 1;
  return good;
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
