import { table2 } from "../../../data/khanal2024.js";
import { provinces } from "../../../data/provinces.js";
import { sources } from "../../../data/sources.js";
import type { Cell } from "../../../math/table.js";
import { observedTable } from "../../../report/observed-table.js";
import { BASE_DAY } from "../../observed.js";
import { SaveCsv } from "../../parts/save-csv.js";
import { type Column, SortableTable } from "../../parts/sortable-table.js";
import { language } from "../../state/store.js";
import { monthOf, say } from "../../words/speak.js";

/** Table 2 as printed, a row for each province with its names in both languages. */
export function Observed() {
  const { authors, year, where } = sources.khanal2024;
  return (
    <>
      <div class="data-head">
        <p>
          {say("dataLead", {
            ...{ authors, year, where, provinces: table2.length },
            plans: table2.filter(({ adopted }) => adopted).length,
          })}
        </p>
        <SaveCsv name="observed" table={() => observedTable(language.value)} />
      </div>
      <div class="wide-table">
        <SortableTable caption={say("observedTab")} columns={columns()} rows={rows()} />
      </div>
    </>
  );
}

function columns(): readonly Column[] {
  return [
    { title: say("province") },
    { title: say("language") },
    { title: say("days") },
    { title: say("date"), write: dated },
    { title: say("policies") },
    { title: say("instruments") },
    { title: say("enterpriseRank") },
    { title: say("universityRank") },
    { title: say("gdpPerHead"), write: (cell) => Number(cell).toLocaleString("en") },
    { title: say("powerRank") },
  ];
}

function rows(): readonly (readonly Cell[])[] {
  return table2.map((row) => {
    const { en, zhShort } = provinces.find(({ id }) => id === row.id)!;
    return [
      ...(language.value === "en" ? [en, zhShort] : [zhShort, en]),
      ...[row.days, row.days, row.intensity, row.breadth],
      ...[row.enterpriseRank, row.universityRank, row.gdpPerHead, row.powerRank],
    ];
  });
}

function dated(cell: Cell): string {
  return typeof cell === "number" ? monthOf(BASE_DAY + cell) : say("neverWord");
}
