import { expect, test } from "vitest";
import { explore, type Settings, usualSettings } from "../../../../src/experiments/replication/workbench.js";
import { told } from "../../../../src/web/views/data/told.js";

function toldOf(cuts: Partial<Settings["cuts"]>): string {
  const usual = usualSettings("corrected", "breadth");
  const exploration = explore({ ...usual, cuts: { ...usual.cuts, ...cuts } });
  if (!exploration.ok) throw new Error(exploration.fault);
  return told(exploration.findings).join(" ");
}

test("the page says how near the end of a pathway is, and on which province it stands", () => {
  expect(toldOf({})).toBe(
    "The pathways are those of the usual thresholds. They stay the same for a consistency cut-off above 0.847 and up " +
      "to 0.867. A little stricter, or one case more, and ~ENT*UNI*GDP*POW (Shaanxi) is gone.",
  );
});

test("the page says which pathway a moved threshold has cost", () => {
  expect(toldOf({ inclusion: 0.87 })).toMatch(/^Gone: ~ENT\*UNI\*GDP\*POW \(Shaanxi\)\./);
  expect(toldOf({ cases: 2 })).toMatch(/^Gone: ~ENT\*UNI\*GDP\*POW \(Shaanxi\)\./);
});

test("the page says when nothing suffices", () => {
  expect(toldOf({ inclusion: 1 })).toMatch(/^No combination suffices: there is no pathway\. Gone: /);
});
