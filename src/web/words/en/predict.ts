/** What the page says of the bet at its start. */
export const predict = {
  plan: "July 2017: the State Council issues a national AI plan.",
  askFirst: "Which three provinces answer first? Tap them.",
  askLast: "And which answers last? Tap one.",
  ready: "Ready. Let time run.",
  startOver: "Choose again",
  reveal: "See what happens",
  skipAhead: "Skip to the end",
  movedFirst: "{names} moved first. {last}, of all that answered, came last: after {years} years.",
  strongest: "Yet no province ranks higher than {name} in {what}.",
  ofEnterprises: "AI enterprises",
  ofUniversities: "universities",
  ofPower: "political power",
  score: "You had {hits} of 3 first movers, and {last}.",
  lastRight: "the last one too",
  lastWrong: "not the last one",
  never: "{n} of {of} provinces had published no plan by May 2023.",
  tableNote:
    "Days as in Table 2 of Khanal, Zhang & Taeihagh (2024); its text tells some dates otherwise (see Data).",
  explainIt: "Can a few rules explain that?",
  lastWord: "last",
} as const;
