import { type Fault, formatFault } from "./fault.js";

/** Up to so many faults of one kind are told one by one. */
const FEW = 3;

/**
 * Lines for people. Faults that say the same but for their numbers, in the same column of a file, are told once and
 * counted, since a column in another unit makes one in every row.
 */
export function formatFaults(faults: readonly Fault[]): string[] {
  const kinds = new Map<string, Fault[]>();
  for (const fault of faults) {
    const kind = kindOf(fault);
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [fault]);
    else others.push(fault);
  }
  return [...kinds.values()].flatMap((alike) =>
    alike.length > FEW ? [`${formatFault(alike[0])} ${counted(alike.slice(1))}`] : alike.map(formatFault),
  );
}

function kindOf({ file, column, found, allowed, cure }: Fault): string {
  return JSON.stringify([file, column, ...[found, allowed, cure].map(unnumbered)]);
}

function unnumbered(text: string): string {
  return text.replace(/-?\d[\d.,]*/g, "#");
}

function counted(more: readonly Fault[]): string {
  return `The same in ${more.length} more lines, to line ${Math.max(...more.map(({ line }) => line))}.`;
}
