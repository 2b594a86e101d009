import type { ScenarioFiles } from "../shipped.js";
import { freshWorker } from "./fresh-worker.js";
import type { Answer, Question, Reply, Request } from "./request.js";

/**
 * Asks questions of a worker, so that the page stays alive. One at a time: to ask another, or to cancel, ends the worker
 * that is busy and begins a fresh one, which answers at once however long a run is.
 */
export class Simulator {
  #worker: Worker | null = null;
  #isBusy = false;
  #id = 0;
  readonly #files: ScenarioFiles;

  /** `files`: scenarios that are not in the program. */
  constructor(files: ScenarioFiles) {
    this.#files = files;
  }

  ask(question: Question, listen: (answer: Answer) => void): void {
    if (this.#isBusy) this.cancel();
    this.#worker ??= freshWorker();
    this.#isBusy = true;
    const id = ++this.#id;
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== this.#id) return;
      if (data.kind === "end") this.#isBusy = false;
      listen(data);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.cancel();
      listen({ kind: "faults", faults: [event.message] });
      listen({ kind: "end" });
    };
    this.#worker.postMessage({ ...question, id, files: this.#files } satisfies Request);
  }

  cancel(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
    this.#id += 1;
  }
}
