/**
 * The name of a shipped scenario in which something is changed by options or in the page: in tables, and as the origin of
 * what is set in `show` and the manifest.
 */
export const ORIGIN = "command-line";
