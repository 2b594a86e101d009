import type { Mechanisms, ModelDocument } from "./model-document.js";

/** What the description lacks to be complete, each as a sentence that says how to mend it; empty if nothing. */
export function missingParts(mechanisms: Mechanisms, document: ModelDocument): string[] {
  return mechanisms.flatMap(({ name, claim, source, parameters, writes }) => [
    ...lacking(claim, `${name} has no claim; say in its declaration what it claims`),
    ...lacking(source, `${name} has no source; say in its declaration who says so`),
    ...lacking(
      document.law(name)?.text,
      `${name} has no law; state it in src/model/README.md under a heading "### ... (\`${name}\`)"`,
    ),
    ...lacking(
      document.against(name),
      `${name} could not be refuted; add "- \`${name}\`: ..." under "What would speak against it" in src/model/README.md`,
    ),
    ...Object.entries(parameters).flatMap(([key, declared]) => {
      const { symbol, unit, meaning, source: whence } = declared as Record<string, string>;
      return [symbol, unit, meaning, whence].every((text) => text?.trim())
        ? []
        : [`${name}.${key} lacks its symbol, unit, meaning or source; declare all four`];
    }),
    ...writes.flatMap(({ name: column, unit, meaning }) =>
      unit.trim() && meaning.trim() ? [] : [`the column ${column} lacks its unit or meaning; declare both`],
    ),
  ]);
}

function lacking(text: string | undefined, sentence: string): string[] {
  return text?.trim() ? [] : [sentence];
}
