/** The line by which editors find the schema of a scenario, as it stands in a module of its text. */
const LINE = "# yaml-language-server: $schema=scenario.schema.json\\n";

/** Leaves that line out of the scenarios in the page, where no editor opens them: 2 kB less. */
export function withoutEditorLines() {
  return {
    name: "without-editor-lines",
    transform(code, id) {
      return id.endsWith(".yaml?raw") ? { code: code.replace(LINE, ""), map: null } : undefined;
    },
  };
}
