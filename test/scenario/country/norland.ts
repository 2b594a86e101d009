import { library } from "../vocabulary.js";

/** A country of four regions, as its scenario and its tables. */
export const NORLAND = `schema: 1
id: norland
country:
  name: { en: Norland, zh: 北国 }
  source: made up for a test
  baseDate: 2020-03-01
  regions: regions.csv
  borders: borders.csv
  observed: observed.csv
until: 2024-12-31
`;

export const TABLES = {
  "regions.csv": `id,name,group,enterprise,university,gdp,power,row,col
CAP,Capital,core,0.9,0.95,0.8,1,1,2
WES,Westmark,core,0.6,0.5,0.6,0.4,1,1
SOU,Southport,,0.7,0.6,0.7,0.5,2,2
ISL,Isles,,0.1,0.1,0.3,0,3,3
`,
  "borders.csv": "a,b\nCAP,WES\nCAP,SOU\n",
  "observed.csv": "id,plan\nCAP,2020-11-10\nSOU,2021-05-03\nISL,\n",
};

/** A loader of these tables, with some of them replaced. */
export const tables = (files: Readonly<Record<string, string>> = {}) => library({ ...TABLES, ...files });
