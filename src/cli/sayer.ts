/** What is said, and how. */
export interface SayOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What goes to standard error, and the result on standard output. */
export const sayer = ({ quiet, json }: SayOptions) => ({
  aside: quiet ? () => {} : (line: string) => void process.stderr.write(`${line}\n`),
  result: quiet && !json ? () => {} : (line: string) => void process.stdout.write(`${line}\n`),
});
