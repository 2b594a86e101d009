export { caseNames, columnOfCases } from "./case-names.js";
export { ANY_NUMBER, columnNamed, numbersOf, numbersOrMissing, type Range } from "./columns.js";
export { type GivenTable, placeOfCell, placeOfColumn, textsOf } from "./given-table.js";
export { numberIn } from "./number-text.js";
export { readTable, type TableReading } from "./read-table.js";
