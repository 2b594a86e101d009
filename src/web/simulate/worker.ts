import { answersTo } from "./answers.js";
import type { Reply, Request } from "./request.js";
import { throttled } from "./throttled.js";

/** Answers the page's questions, one after another. */
export function serve(): void {
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    const say = throttled((answer) => postMessage({ ...answer, id: data.id } satisfies Reply));
    for (const answer of answersTo(data, data.files)) say(answer);
  });
}
