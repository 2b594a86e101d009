import type { ScenarioFiles } from "../scenario-files.js";
import { answersTo } from "./answers.js";
import type { Answer, Question } from "./request.js";
import { throttled } from "./throttled.js";

/** As long as the page can wait before it has to draw, ms; one run or sum may take longer. */
const SLICE = 8;

/**
 * Answers a question where no worker can be had, in slices of time between which the page lives on. The same engine and
 * the same answers; only slower. Returns what gives it up.
 */
export function answerInSlices(
  question: Question,
  files: ScenarioFiles,
  listen: (answer: Answer) => void,
): () => void {
  const answers = answersTo(question, files);
  const say = throttled(listen);
  // Timers would wait 4 ms between two slices.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = answers.next();
      if (done) return port1.close();
      say(value);
    } while (performance.now() < end);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.onmessage = null;
    port1.close();
  };
}
