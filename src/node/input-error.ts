import type { Fault } from "../faults/fault.js";
import { formatFaults } from "../faults/fold.js";
import { printable } from "../faults/printable.js";

/** Nobody reads more messages than this at a time. */
const MOST_SAID = 500;

/** Something that the user gave and can mend: exit code 2. Its message says where, what, what is allowed and the cure. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    message: string,
    /** The faults behind it, if they have places. */
    readonly faults: readonly Fault[] = [],
  ) {
    super(message.split("\n").map(printable).join("\n"));
  }

  /** All faults of a file in one error. */
  static of(faults: readonly Fault[]): InputError {
    const lines = formatFaults(faults.slice(0, MOST_SAID));
    if (faults.length > MOST_SAID) lines.push(`and ${faults.length - MOST_SAID} more faults`);
    return new InputError(lines.join("\n"), faults);
  }
}
