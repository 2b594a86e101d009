import { compare } from "./en/compare.js";
import { data } from "./en/data.js";
import { faults } from "./en/faults.js";
import { help } from "./en/help.js";
import { lab } from "./en/lab.js";
import { lesson } from "./en/lesson.js";
import { page } from "./en/page.js";
import { player } from "./en/player.js";
import { predict } from "./en/predict.js";
import { replication } from "./en/replication.js";
import { rules } from "./en/rules.js";
import { share } from "./en/share.js";
import { tableTop } from "./en/table-top.js";
import { teacher } from "./en/teacher.js";
import { twins } from "./en/twins.js";

/** Everything the page says, in English; Chinese has the same keys. Places in braces are filled in. */
export const en = {
  ...page,
  ...predict,
  ...lab,
  ...player,
  ...rules,
  ...share,
  ...lesson,
  ...compare,
  ...data,
  ...replication,
  ...teacher,
  ...twins,
  ...help,
  ...tableTop,
  ...faults,
} as const;

export type Words = Readonly<Record<keyof typeof en, string>>;
