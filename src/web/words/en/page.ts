/** What the page says of itself. */
export const page = {
  title: "Yardstick",
  subtitle: "who moves first?",
  language: "中文",
  showTable: "Table",
  skip: "Skip to the main part",
  views: "Views",
  predict: "Predict",
  lab: "Lab",
  compare: "Compare",
  data: "Data",
  teacher: "Teacher",
} as const;
