import { withText } from "../../../../src/report/picture-note/png-text.js";
import { noteIn, withNote } from "../../../../src/report/picture-note/run-note.js";
import { readCode } from "../../../../src/web/bets/code.js";
import { readPaste } from "../../../../src/web/bets/paste.js";
import { readAnswers } from "../../../../src/web/lessons/answers.js";
import { linkOf } from "../../../../src/web/share/link.js";
import { packed, unpacked } from "../../../../src/web/share/packed-link.js";
import { readFile } from "../../../../src/web/share/read-file.js";
import { readLink } from "../../../../src/web/share/read-link.js";
import { scenarios } from "../home.js";
import { CASE } from "../judge.js";
import { NOTE, PIXEL } from "../pixel.js";
import { bytesOf, type Outcome, type Reader, textOf } from "../reader.js";

const LINK =
  "v1&s=no-centre&seed=7&runs=20&until=2022-12-31&race=off&peers.weight=0.5&at=2018-03-01:signals.halfLife=500&at=2019-01-01:peers=off&view=lab&before=core&after=baseline&lang=zh&autoplay=1";
const ANSWERS = JSON.stringify({
  ...{ step: 2, first: ["GD", "BJ", "SH"], last: "XZ", isLocked: true, drawing: [0, 1, 2], province: "GX" },
  ...{ texts: { claim: "x" }, signs: { a: "less" } },
  found: { a: { pairs: 10, lower: 1, higher: 8, same: 1, sentence: { en: "a", zh: "b" } } },
  entries: [{ pilots: ["GD", "BJ", "SH"], tried: { mean: 1, error: 0.1 }, fresh: null }],
});
const known = new Set(Object.keys(scenarios));

function openFile(bytes: Uint8Array): Outcome {
  const reading = readFile(CASE, bytes, scenarios, {});
  return reading.ok ? { ok: true } : { ok: false, why: reading.faults.join(" / ") };
}

function openLink(text: string): Outcome {
  const { shared, otherVersion } = readLink(text, known);
  if (readLink(linkOf(shared), known).unread.length > 0) throw new Error("a link that cannot be read again");
  return otherVersion === null ? { ok: true } : { ok: false, why: "another version" };
}

/** A picture whose note is whatever the case says, and whole: what comes behind the codes of the format is met too. */
function withAnyNote(bytes: Uint8Array): Uint8Array {
  const ascii = Array.from(textOf(bytes) ?? "", (sign) =>
    /^[\x20-\x7e]$/.test(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return withText(PIXEL, "yardstick", ascii.join(""));
}

const always =
  (use: (text: string) => unknown) =>
  (bytes: Uint8Array): Outcome => {
    use(new TextDecoder().decode(bytes));
    return { ok: true };
  };

export async function pageReaders(): Promise<readonly Reader[]> {
  const long = `v1&${"race=off&peers.weight=0.5&".repeat(100)}lang=zh`;
  return [
    {
      ...{ name: "picture", cases: 15_700, form: "bytes" },
      seeds: [withNote(PIXEL, NOTE)],
      read: (bytes) => {
        noteIn(bytes);
        return openFile(bytes);
      },
    },
    {
      ...{ name: "note in a picture", cases: 8_000, form: "text" },
      seeds: [bytesOf(JSON.stringify(NOTE))],
      read: (bytes) => openFile(withAnyNote(bytes)),
    },
    {
      ...{ name: "file opened in the page", cases: 4_000, form: "text" },
      seeds: [bytesOf(NOTE.files.parent)],
      read: openFile,
    },
    {
      ...{ name: "link", cases: 26_200, form: "text" },
      seeds: [bytesOf(LINK)],
      read: (bytes) => openLink(new TextDecoder().decode(bytes)),
    },
    {
      ...{ name: "packed link", cases: 14_000, form: "bytes" },
      seeds: [bytesOf(await packed(long))],
      read: async (bytes) => {
        const text = await unpacked(new TextDecoder().decode(bytes));
        return text === null ? { ok: false, why: "no link in it" } : openLink(text);
      },
    },
    {
      ...{ name: "codes of bets", cases: 8_000, form: "text" },
      seeds: [bytesOf("BACDE-FGHIJ\nB2345-6789A, BCDEF-GHJKL")],
      read: always((text) => [readPaste(text), readCode(text)]),
    },
    {
      ...{ name: "work kept by the browser", cases: 8_000, form: "text" },
      seeds: [bytesOf(ANSWERS)],
      read: always((text) => {
        let kept: unknown;
        try {
          kept = JSON.parse(text);
        } catch {
          return;
        }
        if (JSON.stringify(readAnswers(readAnswers(kept))) !== JSON.stringify(readAnswers(kept)))
          throw new Error("work that changes when it is kept");
      }),
    },
  ];
}
