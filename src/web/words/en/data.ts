/** What the page says of the data. */
export const data = {
  dataTitle: "What was observed",
  ledgerTitle: "Where the sources contradict each other",
  dataLead:
    "Table 2 of Khanal, Zhang & Taeihagh (2024), Review of Policy Research: thirty provinces, 24 plans, as printed.",
  days: "days",
  date: "date",
  policies: "policies",
  instruments: "instruments",
} as const;
