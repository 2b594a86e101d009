import type { Block } from "../document/blocks.js";
import { cells } from "./sections/cells.js";
import { choices } from "./sections/choices.js";
import { colophon } from "./sections/colophon.js";
import { exceptions } from "./sections/exceptions.js";
import { ledgerSection } from "./sections/ledger.js";
import { limits } from "./sections/limits.js";
import { method } from "./sections/method.js";
import { pictureSection } from "./sections/pictures.js";
import { solid } from "./sections/solid.js";
import { speed } from "./sections/speed.js";
import { summary } from "./sections/summary.js";
import { tallies } from "./sections/tallies.js";
import type { Story } from "./story.js";

/** The whole report, from the result to the last cell. */
export function replicationReport(story: Story): Block[] {
  return [
    ...summary(story),
    ...method(story),
    ...tallies(story),
    ...exceptions(story),
    ...solid(story),
    ...choices(story),
    ...speed(story),
    ...limits(story),
    ...pictureSection(story),
    ...cells(story),
    ...ledgerSection(story),
    ...colophon(story),
  ];
}
