import { computed, signal } from "@preact/signals";
import { brought } from "../brought.js";
import { shipped } from "../shipped.js";
import { opened } from "../state/at-hand.js";
import type { Rules } from "../state/rules.js";
import { hash, progress, ranRules, setRules, view } from "../state/store.js";
import { LARGEST, readFile } from "./read-file.js";

/** What is wrong with the file that was opened last. */
export const fileFaults = signal<readonly string[]>([]);

/** The picture that was opened last: what it is called, the rules of its runs and the hash of their result. */
const picture = signal<{ readonly name: string; readonly rules: Rules; readonly hash: string } | null>(null);

/** The name of the picture that was opened, once its runs are made again and are not those that it shows. */
export const otherPicture = computed(() => {
  const { name, rules, hash: shown } = picture.value ?? {};
  const isKnown = hash.value !== null && progress.value === null && ranRules.value === rules;
  return isKnown && hash.value !== shown ? name : undefined;
});

/** Opens a scenario file or a picture with one; if there is anything wrong, says it and leaves everything as it is. */
export async function openFile(file: File): Promise<void> {
  if (file.size > LARGEST) {
    fileFaults.value = [`${file.name}: ${file.size} bytes. Allowed: up to ${LARGEST}; choose another file.`];
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = readFile(file.name, bytes, { ...brought?.files, ...shipped }, opened.peek());
  fileFaults.value = reading.ok ? [] : reading.faults;
  if (!reading.ok) return;
  opened.value = { ...opened.value, ...reading.files };
  const { rules, hash: shown } = reading;
  picture.value = shown === undefined ? null : { name: file.name, rules, hash: shown };
  view.value = "lab";
  setRules(rules);
}

/** Opens whatever file is dropped on the page. */
export function listenForDrops(): void {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(file);
  });
}
