import { expect, test } from "vitest";
import { stairs } from "../../../src/web/lessons/courses.js";
import { flat, KNOTS } from "../../../src/web/lessons/drawing.js";
import { lessons } from "../../../src/web/lessons/index.js";
import { LAST_DAY, observed } from "../../../src/web/observed.js";
import { pictureTwin } from "../../../src/web/twins/lesson-picture.js";

test("the twin of a lesson's picture tells the end of each line that is shown, and all of them on the days of the dots", () => {
  const twin = pictureTwin({
    ...{ outcome: lessons[0].outcome, from: 0, until: LAST_DAY },
    drawing: flat.map((_, k) => 2 * k),
    observed: stairs([...observed.values()], 0, LAST_DAY),
  });
  expect(twin.summary).toBe("Provinces with a plan, May 2023: your curve 24, observed 24");
  const { columns, rows } = twin.table();
  expect(columns).toEqual(["date", "your curve", "observed"]);
  expect(rows).toHaveLength(KNOTS);
  expect(rows[0]).toEqual(["2017-07-08", 0, 0]);
  expect(rows.at(-1)!.slice(1)).toEqual([24, 24]);
});
