import { inChromium } from "../engines.mjs";

/** Most pages of A4 that a worksheet may have. */
const MOST_PAGES = 2;

/**
 * The first lesson by keyboard alone, its worksheet with the hash of the command line, and how all worksheets print.
 * `yardstick` runs a command and gives what it prints; returns the faults.
 */
export function lessonFaults(page, pictures, out, yardstick) {
  const found = JSON.parse(inChromium("web/lesson.mjs", page, pictures));
  const faults = [...found.errors, ...found.requests.map((url) => `a request leaves the page: ${url}`)];
  const expect = (holds, fault) => {
    if (!holds) faults.push(`lesson: ${fault}`);
  };
  for (const [name, violations] of Object.entries(found.axe))
    for (const violation of violations) faults.push(`axe, lesson ${name}: ${violation}`);
  for (const [name, [right, down]] of Object.entries(found.overflow)) {
    expect(right <= 0, `${name} is ${right} px too wide`);
    if (/^[1-7]-/.test(name)) expect(down <= 0, `${name} is ${down} px higher than the window`);
  }
  for (const [name, pages] of Object.entries(found.pages))
    expect(pages <= MOST_PAGES, `worksheet ${name} has ${pages} pages`);
  expect(found.turned === 1, `${found.turned} rules are turned after a second was refused`);
  expect(/Change two at once\?/.test(found.second), `a second rule is answered by: ${found.second}`);
  expect(/You said later: right/.test(found.verdict), `the verdict is: ${found.verdict}`);
  expect(/You\s+\d+% of \d+ pairs/.test(found.scores), `the scores are: ${found.scores}`);
  expect(found.kept.includes("Rich provinces"), "work in progress is not kept");
  const summary = JSON.parse(
    yardstick([
      "run",
      "baseline",
      "--seed",
      "1",
      "--runs",
      "200",
      ...["--no-charts", "--json", "--force"],
      "--out",
      out,
    ]),
  );
  for (const text of [
    "Rich provinces have the firms.",
    "They agree.",
    summary.resultHash,
    "--seed 1 --runs 200",
  ])
    expect(found.worksheet.includes(text), `the worksheet does not say ${text}`);
  return faults;
}
