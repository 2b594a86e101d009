import { dayText } from "../../charts/drawing/calendar.js";
import { type Dialect, languageOf, spoken } from "../../charts/drawing/dialect.js";
import type { Words } from "../../engine/mechanism.js";
import { type Grounds, isAssumed } from "../../experiments/explain/grounds.js";
import { widthOf } from "../columns.js";

/** Fills the places of a text in one language, with the words for the units of its scenario. */
export function fill(
  text: Words,
  language: Dialect,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return spoken(text, language).replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
}

/** A number with about three digits that count. */
export function number(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** A share as per cent, with a decimal where it is near an end. */
export function percent(share: number): string {
  const hundreds = 100 * share;
  const isNearEnd = (hundreds > 0 && hundreds < 5) || (hundreds > 95 && hundreds < 100);
  return `${Number(hundreds.toFixed(isNearEnd ? 1 : 0))}%`;
}

/** Half the width of a 95% interval from a standard error; nothing where there is none. */
export function plusMinus(error: number | null, scale = 1): string {
  if (error === null || error === 0) return "";
  return `\u00a0±\u00a0${Number((1.959964 * error * scale).toPrecision(2))}`;
}

/** A day of the model as a date, with its number; before day 0 the number would be negative, and says nothing. */
export function dated(day: number, baseDay: number, language: Dialect): string {
  const number = Math.floor(day);
  const date = dayText(baseDay + number, language);
  if (number < 0) return date;
  return languageOf(language) === "zh" ? `${date}（第${number}天）` : `${date} (day ${number})`;
}

/** Items as a list that goes on in a sentence. */
export function listed(items: readonly string[], language: Dialect): string {
  return items.join(languageOf(language) === "zh" ? "，" : ", ");
}

/** On what the size of a mechanism rests, as a mark behind its name; nothing if all of it is estimated. */
export function mark(grounds: Grounds, language: Dialect): string {
  const { estimated, weak, assumed } = grounds;
  if (isAssumed(grounds))
    return languageOf(language) === "zh" ? "［有据可查的默认值］" : " [documented default]";
  if (assumed.length === 0) return "";
  const informed = listed([...estimated, ...weak], language);
  return languageOf(language) === "zh"
    ? `［${informed}来自数据，其余${assumed.length}个为默认值］`
    : ` [${informed} from data, ${assumed.length} documented defaults]`;
}

/** Days by which something moves, with the direction in words; an error stands behind the number. */
export function shift(days: number, language: Dialect, error = ""): string {
  const isChinese = languageOf(language) === "zh";
  if (days === 0) return isChinese ? "0天" : "0 days";
  const small = Math.abs(days) < 1 && error === "";
  const amount = small ? (isChinese ? "不到1" : "less than 1") : number(Math.abs(days)) + error;
  if (isChinese) return `${days > 0 ? "推迟" : "提前"}${amount}天`;
  return `${amount} ${small || amount === "1" ? "day" : "days"} ${days > 0 ? "later" : "sooner"}`;
}

/** Places of a line on the terminal. */
const WIDTH = 100;

/** A text broken into lines: between words, and in Chinese after any character but before no mark of punctuation. */
export function lined(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(
    /[“（［]*[\u2e80-\uffef](?<![“（［])[，。；：、）”］]*| ?[“（［]*[^\s\u2e80-\uffef“]+[，。；：、）”］]*|\s+/g,
  )) {
    if (line !== "" && widthOf(line + piece) > WIDTH - indent) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line]
    .map((each) => " ".repeat(indent) + each.trimEnd())
    .join("\n")
    .replaceAll("\u00a0", " ");
}
