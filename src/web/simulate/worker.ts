import type { Reply, Request } from "./request.js";
import { simulate } from "./simulate.js";

const MILLISECONDS_BETWEEN_WORDS = 50;
const answer = (reply: Reply) => postMessage(reply);

/** Answers the page's requests, one after another. */
export function serve(): void {
  addEventListener("message", ({ data: { id, text } }: MessageEvent<Request>) => {
    let last = 0;
    const outcome = simulate(text, (done, of) => {
      const now = performance.now();
      if (now - last < MILLISECONDS_BETWEEN_WORDS) return;
      last = now;
      answer({ id, kind: "progress", done, of });
    });
    if (!outcome.ok) return answer({ id, kind: "faults", faults: outcome.faults });
    answer({ id, kind: "result", result: outcome.result });
    answer({ id, kind: "hash", hash: outcome.hash() });
  });
}
