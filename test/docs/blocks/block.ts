/** A block of code of a page, with what the comments around it say of its test. */
export interface Block {
  readonly page: string;
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Name under which it is kept, so that later blocks find it. */
  readonly file?: string;
  /** Who runs it: the ordinary tests, the slow ones, or a test named by its path. */
  readonly by: "tests" | "slow tests" | { readonly path: string };
  /** What the page shows of what it prints; it then runs as it stands, in the slow tests. */
  readonly shown?: string;
}

const FENCED = /((?:^<!-- (?:test|file): .+ -->\n)*)^```(\w*)\n([\s\S]*?)^```$/gm;

/** The blocks of a page, in their order. Throws where a comment says what is not understood. */
export function blocksOf(page: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const { 1: comments, 2: language, 3: text, index } of markdown.matchAll(FENCED)) {
    const line = markdown.slice(0, index + comments.length).split("\n").length;
    const { file, test } = marksOf(comments);
    if (test === "output") {
      const shown = blocks.pop();
      if (shown === undefined)
        throw new Error(`${page}:${line} shows what is printed, but nothing stands before it`);
      blocks.push({ ...shown, by: "slow tests", shown: (shown.shown ?? "") + text });
    } else if (language !== "text") {
      blocks.push({
        page,
        line,
        language,
        text,
        by: runnerOf(test, `${page}:${line}`),
        ...(file && { file }),
      });
    }
  }
  return blocks;
}

function marksOf(comments: string): { readonly file?: string; readonly test?: string } {
  return Object.fromEntries(
    [...comments.matchAll(/<!-- (test|file): (.+) -->/g)].map(([, key, value]) => [key, value]),
  );
}

function runnerOf(test: string | undefined, where: string): Block["by"] {
  if (test === undefined) return "tests";
  if (test === "slow") return "slow tests";
  const [, path] = /^elsewhere (\S+)$/.exec(test) ?? [];
  if (path !== undefined) return { path };
  throw new Error(
    `${where} has the mark "test: ${test}"; there are slow, output, and elsewhere <path of a test>`,
  );
}
