import { rulesOf } from "../../../lessons/asked.js";
import { lesson, type Made, made } from "../../../state/lesson.js";

/** The lesson's own runs, if they are the last that were made. */
export function ownRuns(): Made | null {
  const now = made.value;
  const isOwn = now?.lesson === lesson.value.id && now.rules.base === rulesOf(lesson.value, 1).base;
  return isOwn && Object.keys(now.rules.set).length === 0 ? now : null;
}
