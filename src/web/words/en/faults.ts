/** What the page says of what went wrong. */
export const faults = {
  linkRemarks: "Not everything in the link could be loaded:",
  faults: "These rules cannot run:",
  close: "Close",
} as const;
