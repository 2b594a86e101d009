import type { Words } from "./en.js";
import { compare } from "./zh/compare.js";
import { data } from "./zh/data.js";
import { faults } from "./zh/faults.js";
import { help } from "./zh/help.js";
import { lab } from "./zh/lab.js";
import { lesson } from "./zh/lesson.js";
import { page } from "./zh/page.js";
import { player } from "./zh/player.js";
import { predict } from "./zh/predict.js";
import { replication } from "./zh/replication.js";
import { rules } from "./zh/rules.js";
import { share } from "./zh/share.js";
import { tableTop } from "./zh/table-top.js";
import { teacher } from "./zh/teacher.js";
import { twins } from "./zh/twins.js";

/** The same in Chinese. */
export const zh: Words = {
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
};
