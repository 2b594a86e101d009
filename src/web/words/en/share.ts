/** What the page says of files, links and what else leaves it. */
export const share = {
  shareMenu: "Share, save, open",
  copyLink: "Copy the link",
  copyCommand: "Copy the command",
  copied: "Copied",
  copyFailed: "The browser lets nothing be copied from here. Take it yourself:",
  saveScenario: "Save the scenario file",
  tableOfRuns: "Table of the runs",
  saveTable: "Save table",
  printPage: "Print",
  undo: "Undo",
  redo: "Redo",
  forkHere: "Fork here",
  forkMeans: "Keep what has happened up to this day; the rules you turn now hold from here on",
  forkedIn: "Forked in {date}",
  unfork: "Leave the fork",
} as const;
