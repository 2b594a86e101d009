import { compare } from "./compare.js";
import { Faulty } from "./read.js";
import type { Answer, Reply, Request } from "./request.js";
import { run } from "./run.js";

const MILLISECONDS_BETWEEN_PROGRESS = 50;

/** Answers the page's questions, one after another. */
export function serve(): void {
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    const say = throttled((answer) => postMessage({ ...answer, id: data.id } satisfies Reply));
    try {
      if (data.kind === "run") run(data.scenario, data.files, say);
      else compare(data, data.files, say);
    } catch (fault) {
      say({ kind: "faults", faults: fault instanceof Faulty ? fault.faults : [String(fault)] });
    }
    say({ kind: "end" });
  });
}

/** Passes on every answer, but progress only now and then. */
function throttled(say: (answer: Answer) => void): (answer: Answer) => void {
  let last = 0;
  return (answer) => {
    const now = performance.now();
    if (answer.kind === "progress" && now - last < MILLISECONDS_BETWEEN_PROGRESS) return;
    last = now;
    say(answer);
  };
}
