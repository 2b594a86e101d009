import { freshWorker } from "./fresh-worker.js";
import type { Reply, Request, Simulated } from "./request.js";

/** Who hears of a simulation. */
export interface Listener {
  readonly progress: (done: number, of: number) => void;
  readonly result: (result: Simulated) => void;
  readonly hash: (hash: string) => void;
  readonly faults: (faults: readonly string[]) => void;
}

/**
 * Runs simulations in a worker, so that the page stays alive. One at a time: to start another, or to cancel, ends the
 * worker of the one before and begins a fresh one, which answers at once however long a run is.
 */
export class Simulator {
  #worker: Worker | null = null;
  #busy = false;
  #id = 0;

  start(text: string, listener: Listener): void {
    if (this.#busy) this.cancel();
    this.#worker ??= freshWorker();
    this.#busy = true;
    const id = ++this.#id;
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== this.#id) return;
      if (data.kind === "progress") return listener.progress(data.done, data.of);
      if (data.kind === "result") return listener.result(data.result);
      this.#busy = false;
      if (data.kind === "hash") listener.hash(data.hash);
      else listener.faults(data.faults);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.cancel();
      listener.faults([event.message]);
    };
    const request: Request = { id, text };
    this.#worker.postMessage(request);
  }

  cancel(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy = false;
    this.#id += 1;
  }
}
