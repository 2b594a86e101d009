/** What the page says where one asks for help. */
export const help = {
  help: "Help",
  helpKeys: "Keys",
  helpTab: "from one control to the next; with Shift, back",
  helpArrows:
    "on the map: from province to province; on a picture: from point to point; on tabs and sliders: along",
  helpEnter: "on the map: bets on a province, or tells its story",
  helpUndo: "takes a change of rules back; with Shift, makes it again",
  helpEscape: "closes what is open",
  helpMotion: "Where the system asks for less motion, time goes by quarters.",
  helpColours: "Colours",
  helpWithin: "plan within {n} months of the national plan",
  helpBetween: "after {from} to {n} months",
  helpBeyond: "after more than {from} months",
  helpNone: "dashed: no plan; dotted: no data",
  helpObserved: "black: what was observed",
  helpRun: "blue: a run of the model; pale: the middle 80% of runs",
  helpSooner: "teal, in Compare: earlier",
  helpLater: "brown, in Compare: later",
  helpNumbers: "Where the numbers come from",
  helpModel:
    "What is observed is quoted from these sources, where they contradict each other openly so (Data). What is simulated comes from the model: the same rules and seed give the same result here and on the command line. Each parameter's source stands beside it under All rules.",
} as const;
