/** What the page says of the data. */
export const data = {
  observedTab: "What was observed",
  ledgerTab: "Contradictions",
  replicationTab: "Pathways (fsQCA), live",
  saveCsv: "Save as CSV",
  dataLead:
    "Table 2 of {authors} ({year}), {where}: {provinces} provinces, {plans} of them with a plan, as printed. Ranks: 1 is the strongest. Days: from the national plan. Click a heading to sort.",
  days: "days",
  date: "date",
  policies: "policies",
  instruments: "instruments",
  enterpriseRank: "rank, enterprises",
  universityRank: "rank, universities",
  gdpPerHead: "GDP per head",
  powerRank: "rank, power",
  ledgerLead:
    "The {n} places known to us where the sources contradict themselves or each other. None is hidden: what follows, and what is used here, stands beside it.",
  ledgerSearch: "Search the contradictions",
  ledgerFound: "{n} of {of} shown",
  ledgerSo: "So:",
  ledgerHere: "Here:",
  ledgerUsed: "{used}. {reason}",
} as const;
