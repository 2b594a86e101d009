/** What the page says to a teacher. */
export const teacher = {
  classBets: "Bets of the class",
  yourCode: "Your code for the class:",
  yourCodeHint:
    "It holds your four bets; your teacher collects it. It stays the same until you choose again.",
  pasteCodes: "Codes of the class, one a line; read out, typed or scanned, in capitals or not",
  codeLine: "Line {line}",
  codeLength: "a code has ten letters",
  codeLetter: "has a sign that no code has: 0, O, 1, I and L are never used",
  codeCheck: "a letter is wrong or two have changed places",
  codeKind: "the code of another version of this page",
  codeProvince: "names a province twice or one without data",
  codeRepeated: "stands there more than once, counted once",
  codesCut: "The text is too long; its end was not read.",
  classCount: "{n} students have bet",
  betsKey:
    "Number: students who expect it among the first three. Orange: students who expect it last. Black: the real place.",
  showReality: "Show what happened",
  hideReality: "Hide what happened",
  classHits: "On average {mean} of 3 first movers guessed; blind guessing gives {blind}.",
  classLast: "{n} of {of} had the last one.",
  studentsByHits: "Students by number of first movers guessed: {shares}",
  asTable: "As a table",
  namedFirst: "among the first",
  namedLast: "last",
  reallyPlace: "real place",
  reallyDate: "real date",
} as const;
