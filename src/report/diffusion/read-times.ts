import type { SurvivalTime } from "../../analysis/survival/index.js";
import { type Fault, faultAt } from "../../faults/fault.js";
import {
  type GivenTable,
  numberIn,
  numbersOrMissing,
  placeOfCell,
  placeOfColumn,
  textsOf,
} from "../../tables/index.js";
import type { DiffusionQuestion } from "./question.js";

const TIMES = {
  low: 0,
  high: Number.MAX_VALUE,
  allowed: "a time from 0",
  cure: "count time from when adoption became possible",
};

/** The times of all cases, and whether each ended with the event. */
export function readTimes(
  table: GivenTable,
  columns: { readonly time: number; readonly event: number },
  question: DiffusionQuestion,
  faults: Fault[],
): SurvivalTime[] {
  const events = readEvents(table, columns.event, faults);
  const given = numbersOrMissing(table, columns.time, TIMES, faults);
  const isBroken = faults.length > 0;
  const times = given.map((time, row) => {
    const event = events[row] === 1;
    const found = { table, row, column: columns.time, time, event };
    const fault = isBroken ? undefined : faultOfTime(found, question.until);
    if (fault !== undefined) faults.push(fault);
    return { time: time ?? question.until ?? Number.NaN, event };
  });
  if (faults.length === 0 && !times.some(({ event }) => event))
    faults.push(allCensored(table, columns.event));
  return times;
}

/** 1 and 0; anything else is a fault. */
function readEvents(table: GivenTable, column: number, faults: Fault[]): number[] {
  return textsOf(table, column).map((text, row) => {
    const value = numberIn(text);
    if (value === 0 || value === 1) return value;
    const found = text === "" ? "an empty cell" : JSON.stringify(text);
    faults.push(
      faultAt(
        placeOfCell(table, row, column),
        `${table.header[column]}: ${found}`,
        "1 (it happened) or 0 (it did not while the case was watched)",
        "write 1 or 0, or leave the case out",
      ),
    );
    return Number.NaN;
  });
}

interface FoundTime {
  readonly table: GivenTable;
  readonly row: number;
  readonly column: number;
  readonly time: number | null;
  readonly event: boolean;
}

/** An event needs its time; other cases need to know until when they were watched, and nothing comes after the end. */
function faultOfTime(found: FoundTime, until: number | undefined): Fault | undefined {
  const { table, row, column, time, event } = found;
  const place = placeOfCell(table, row, column);
  const name = table.header[column];
  if (time !== null && until !== undefined && time > until)
    return faultAt(
      place,
      `${name}: ${time}, after the end of watching`,
      `0 to --until ${until}`,
      "raise --until",
    );
  if (time !== null || (!event && until !== undefined)) return undefined;
  if (event)
    return faultAt(
      place,
      `${name}: an event without a time`,
      "the time of the event",
      "fill it in, or leave the case out",
    );
  return faultAt(
    place,
    `${name}: no time for a case without the event`,
    "the time until which it was watched",
    "fill it in, or say with --until when the watching ended for all",
  );
}

function allCensored(table: GivenTable, column: number): Fault {
  return faultAt(
    placeOfColumn(table, column),
    `${table.header[column]}: 0 for every case, so all times are censored`,
    "one event or more",
    "nothing can be said about the time of something that never happened; check the column",
  );
}
