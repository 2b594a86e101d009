import { ownFiles } from "../state/at-hand.js";
import { freshWorker } from "./fresh-worker.js";
import type { Answer, Question, Reply, Request } from "./request.js";
import { answerInSlices } from "./slices.js";

/**
 * Asks questions of a worker, so that the page stays alive. One at a time: to ask another, or to cancel, ends the worker
 * that is busy and begins a fresh one, which answers at once however long a run is. Where a browser gives no worker, the
 * page answers itself.
 */
export class Simulator {
  #worker: Worker | null = null;
  #isBusy = false;
  #id = 0;
  #giveUp: () => void = () => {};

  ask(question: Question, listen: (answer: Answer) => void): void {
    if (this.#isBusy) this.cancel();
    this.#isBusy = true;
    const id = ++this.#id;
    const hear = (answer: Answer) => {
      if (id !== this.#id) return;
      if (answer.kind === "end") this.#isBusy = false;
      listen(answer);
    };
    const files = ownFiles.peek();
    const worker = this.#workerIfAny();
    if (worker === null) this.#giveUp = answerInSlices(question, files, hear);
    else this.#askWorker(worker, { ...question, id, files }, hear);
  }

  cancel(): void {
    this.#giveUp();
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
    this.#id += 1;
  }

  #workerIfAny(): Worker | null {
    try {
      this.#worker ??= freshWorker();
    } catch {
      return null;
    }
    return this.#worker;
  }

  #askWorker(worker: Worker, request: Request, hear: (answer: Answer) => void): void {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.id === request.id) hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      hear({ kind: "faults", faults: [event.message] });
      hear({ kind: "end" });
      this.cancel();
    };
    worker.postMessage(request);
  }
}
