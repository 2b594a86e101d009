/** A configuration as in `1011`: presence and absence of each condition, in their order. */
export function configurationText({ configuration }: { readonly configuration: readonly (0 | 1)[] }): string {
  return configuration.join("");
}
