import { signal } from "@preact/signals";
import { brought } from "../brought.js";
import { shipped } from "../shipped.js";
import { opened } from "../state/at-hand.js";
import { setRules, view } from "../state/store.js";
import { LARGEST, readFile } from "./read-file.js";

/** What is wrong with the file that was opened last. */
export const fileFaults = signal<readonly string[]>([]);

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
  view.value = "lab";
  setRules(reading.rules);
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
