import { type Command, InvalidArgumentError } from "commander";

const AUTO = "auto";

function threadCount(value: string): number | typeof AUTO {
  const count = Number(value);
  if (value === AUTO) return AUTO;
  if (value.trim() === "" || !Number.isSafeInteger(count) || count < 1 || count > 1e6)
    throw new InvalidArgumentError("Allowed: auto, or a whole number from 1 on.");
  return count;
}

/**
 * In how many threads runs are made; a command finds a number, or nothing where it is left to the program. The result is
 * the same to the bit whatever is said.
 */
export function threading(command: Command): Command {
  return command
    .option(
      "-j, --threads <n>",
      "threads, or auto: one for each core where there is enough to do (default: auto)",
      threadCount,
    )
    .hook("preAction", (asked) => {
      if (asked.getOptionValue("threads") === AUTO) asked.setOptionValue("threads", undefined);
    });
}
