import type { Pen } from "../../charts/drawing/pen.js";
import { type RunNote, withNote } from "../../report/picture-note/run-note.js";
import { ORIGIN } from "../../scenario/origin.js";
import { read } from "../simulate/read.js";
import { ownFiles } from "../state/at-hand.js";
import { isChanged, nameInTables, type Rules } from "../state/rules.js";
import { shippedScenario } from "../state/settled.js";
import { hash, result, today } from "../state/store.js";
import { VERSION } from "../version.js";
import { download } from "./download.js";
import { drawSeen, HEIGHT, WIDTH } from "./picture.js";
import { fileOf, scenarioFileOf } from "./scenario-file.js";
import { seenInLab } from "./seen.js";

const DOTS_PER_PIXEL = 2;

/** Saves map and curve as the lab shows them, with all that is needed to make the runs again in the PNG. */
export async function savePicture(rules: Rules): Promise<void> {
  if (result.value === null || hash.value === null) return;
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH * DOTS_PER_PIXEL;
  canvas.height = HEIGHT * DOTS_PER_PIXEL;
  const pen = canvas.getContext("2d")!;
  pen.scale(DOTS_PER_PIXEL, DOTS_PER_PIXEL);
  drawSeen(pen as Pen, seenInLab(result.value, titled(rules), today.value, hash.value));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) return;
  const png = withNote(new Uint8Array(await blob.arrayBuffer()), noteOf(rules, hash.value));
  download(`${nameInTables(rules)}-${hash.value.slice(0, 8)}.png`, [new Uint8Array(png)], "image/png");
}

/** The scenario of rules; where they change it, its title says so. */
function titled(rules: Rules) {
  const scenario = read(fileOf(rules), ownFiles.peek());
  const { title } = shippedScenario(rules.base);
  const changed = { en: `${title.en}, changed`, zh: `${title.zh}（有改动）` };
  return { ...scenario, title: isChanged(rules) ? changed : title };
}

function noteOf(rules: Rules, resultHash: string): RunNote {
  const own = ownFiles.peek();
  const parents = shippedScenario(rules.base).lineage.filter((id) => Object.hasOwn(own, id));
  const files = Object.fromEntries(parents.map((id) => [id, own[id]!]));
  const { seed, runs } = rules;
  const named = { version: VERSION, resultHash, first: nameInTables(rules), seed, runs };
  return {
    ...named,
    files: isChanged(rules) ? { ...files, [ORIGIN]: scenarioFileOf(rules, ORIGIN) } : files,
  };
}
