import { type Fault, formatFault } from "../faults/fault.js";

/** Something that the user gave and can mend: exit code 2. Its message says where, what, what is allowed and the cure. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    message: string,
    /** The faults behind it, if they have places. */
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
  }

  /** All faults of a file in one error. */
  static of(faults: readonly Fault[]): InputError {
    return new InputError(faults.map(formatFault).join("\n"), faults);
  }
}
