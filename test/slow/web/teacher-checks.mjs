import { readFileSync, writeFileSync } from "node:fs";
import { inChromium } from "../engines.mjs";

/** Sheets of A4: a note is one, the cards of a game are one and the teacher's sheet another. */
const SHEETS = { notes: 1, tableTop: 2 };

/** What is wrong with the teacher's view; `yardstick` runs the command line. */
export function teacherFaults(page, pictures, results, yardstick) {
  const { bets, game, ...found } = JSON.parse(inChromium("web/teacher.mjs", page, pictures));
  const faults = found.errors.map((error) => `error in the teacher's view: ${error}`);
  const expect = (holds, fault) => {
    if (!holds) faults.push(fault);
  };
  expect(/^2 students/.test(bets.count), `of four codes, two of them good, it says: ${bets.count}`);
  expect(bets.unusable.length === 2, `what cannot be used: ${bets.unusable.join(" / ")}`);
  expect(/Line 3/.test(bets.unusable[0]), `the wrong letter is not found: ${bets.unusable[0]}`);
  expect(
    /\b2\b/.test(bets.tiles.GD) && /last\s+1/.test(bets.tiles.XJ),
    `on tiles: ${Object.values(bets.tiles)}`,
  );
  expect(/1\.5 of 3/.test(bets.score) && /1 of 2 had the last/.test(bets.score), `the score: ${bets.score}`);
  expect(/Guizhou\s+2 \(100%\).*\s1\s+Sep 2017/.test(bets.table), `the table: ${bets.table}`);
  faults.push(...gameFaults(game, results, yardstick));
  for (const [name, sheets] of Object.entries(found.sheets)) {
    const meant = SHEETS[name.replace(/-..$/, "")];
    expect(sheets === meant, `${name} prints on ${sheets} sheets, not on ${meant}`);
  }
  for (const [name, violations] of Object.entries(found.axe))
    for (const violation of violations) faults.push(`axe, teacher, ${name}: ${violation}`);
  for (const [name, [right, down]] of Object.entries(found.overflow)) {
    expect(right <= 0, `${name} is ${right} px wider than the window`);
    if (/^(classBets|tableTop)-..$/.test(name))
      expect(down <= 0, `${name} is ${down} px higher than the window`);
  }
  return faults;
}

/** The game as played by keyboard, and the same file on the command line. */
function gameFaults({ told, rows, live, scenario }, results, yardstick) {
  const faults = [];
  if (!/First of the six: Guizhou, in Oct 2017/.test(told)) faults.push(`the game ends with: ${told}`);
  if (!/Zhejiang\s+never/.test(rows[1]) || !/May 18/.test(rows[1]))
    faults.push(`the second group: ${rows[1]}`);
  const file = `${results}-game.json`;
  writeFileSync(file, scenario);
  yardstick(["run", file, "--no-charts", "--json", "--force", "--out", results]);
  const [head, ...lines] = readFileSync(`${results}/adoptions.csv`, "utf8").trim().split("\n");
  const column = head.split(",").indexOf("adopted");
  const plans = lines.filter((line) => line.split(",")[column] === "1").length;
  if (!live.includes(`${plans} of 30`))
    faults.push(`the page says "${live}", the command line ${plans} plans`);
  return faults;
}
