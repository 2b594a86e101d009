import { bytesOf } from "./reader.js";

/** Length of most of these texts, characters: a reader of tables takes some 2 s for a million of them, whatever they are. */
const LENGTH = 200_000;

const filled = (head: string, piece: string | ((k: number) => string), length = LENGTH): string => {
  const pieces = [head];
  for (let size = head.length, k = 0; size < length; k++) {
    const next = typeof piece === "string" ? piece : piece(k);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join("");
};

/** YAML in which every line names the one before nine times: nine to the power of nine words if they were written out. */
const LAUGHS = `a0: &a0 lol\n${Array.from({ length: 9 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k}, `.repeat(9)}]`).join("\n")}\n`;

const HEAD = "schema: 1\nid: case\n";

/** The worst that so much text can do to somebody who reads it as YAML, JSON or CSV. */
export const WORST: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    "billion laughs": LAUGHS,
    "deep lists": "[".repeat(LENGTH),
    "deep maps": '{"a":'.repeat(LENGTH / 5),
    "deep, and closed again": `${"[".repeat(LENGTH / 2)}${"]".repeat(LENGTH / 2)}`,
    "deep by indentation": Array.from({ length: 1200 }, (_, k) => `${" ".repeat(k)}a:`).join("\n"),
    "one word": "x".repeat(LENGTH),
    "one quote": `"${"x".repeat(LENGTH)}`,
    escapes: `"${"\\u0000".repeat(LENGTH / 6)}"`,
    "empty lines": "\n".repeat(LENGTH),
    returns: "\r".repeat(LENGTH),
    commas: ",".repeat(LENGTH),
    "two lines of commas": `${",".repeat(LENGTH / 2)}\n${",".repeat(LENGTH / 2)}`,
    quotes: '"'.repeat(LENGTH),
    apostrophes: "'".repeat(LENGTH),
    anchors: "&a ".repeat(LENGTH / 3),
    tags: "! ".repeat(LENGTH / 2),
    questions: "? ".repeat(LENGTH / 2),
    documents: "---\n".repeat(LENGTH / 4),
    directives: "%YAML 1.1\n".repeat(LENGTH / 10),
    dashes: "- ".repeat(LENGTH / 2),
    nothing: "\0".repeat(LENGTH),
    "unknown keys": filled(HEAD, (k) => `name-${k}: 1\n`),
    "unknown parameters": filled(`${HEAD}params:\n`, (k) => `  race.tournamen${k}: 1\n`, 200_000),
    "unknown parameters, long ones": filled(
      `${HEAD}params:\n`,
      (k) => `  ${"race.".repeat(10)}${k}: 1\n`,
      300_000,
    ),
    "unknown provinces": filled(`${HEAD}provinces:\n`, (k) => `  Guangdon${k}: { gdp: 1 }\n`, 200_000),
    "unknown publishers": filled(
      `${HEAD}changes:\n  - at: 2019-01\n    publish: [`,
      (k) => `X${k},`,
      200_000,
    ),
    "unknown factors": filled(
      `${HEAD}scenario: case\noutcomes: [adopters]\ndesign: sobol\nfactors:\n`,
      (k) => `  race.${k}: full\n`,
      200_000,
    ),
    "unknown outcomes": filled(`${HEAD}scenario: case\noutcomes: [`, (k) => `adopter${k},`, 200_000),
    "many changes": filled(
      `${HEAD}changes:\n`,
      () => "  - { at: 2019-01, set: { race.lag: 50 } }\n",
      200_000,
    ),
    "many values": filled(
      `${HEAD}scenario: case\noutcomes: [adopters]\ndesign: factorial\nfactors:\n  race.lag: [`,
      (k) => `${k},`,
      100_000,
    ),
    "far into a sequence": `${HEAD}scenario: case\noutcomes: [adopters]\ndesign: { kind: sobol, points: 2, skip: 2147483648 }\nfactors: { race.lag: full }\n`,
    "rows of one scenario": filled("scenario\n", "a\n"),
    "rows of many scenarios": filled("scenario\n", (k) => `a${k}\n`, 300_000),
    "rows with dates": filled("scenario,at,race.lag\n", "a,2019-01,50\n", 300_000),
    "unknown columns": filled("scenario", (k) => `,race.la${k}`, 300_000),
    "short columns": filled("scenario", (k) => `,${k.toString(36)}`),
    "the same column": filled("a", ",a"),
    "ragged rows": filled("case,time,event,b,group,a,y\n", "1\n", 300_000),
    "wrong numbers": filled("case,time,event,b,group,a,y\n", "1,x,x,x,x,x,x\n"),
    "one case": filled("case,time,event,b,group,a,y\n", "1,1,1,1,1,1,1\n"),
    "unknown cases": filled("from,to,weight\n", (k) => `c ${k},c 1${k},1\n`, 300_000),
    "good rows": filled(
      "case,time,event,b,group,a,y\n",
      (k) => `c${k},${k},${k % 2},${k % 7},${k % 3},0.${k % 9},0.${k % 8}\n`,
    ),
    "wrong plans": filled("province,plan\n", (k) => `Guangdon${k},2018\n`, 300_000),
    numbers: filled('{"a":[', (k) => `${k},`),
    "long line of links": filled("v1", (k) => `&race=o${k}`),
  }).map(([name, text]) => [name, bytesOf(text)]),
);
