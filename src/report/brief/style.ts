/** How a brief looks: on a screen as wide as a sheet, on paper two sheets of A4, also in black and white. */
export const style = `
@page { size: A4; margin: 13mm 14mm 12mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; font: 9pt/1.36 system-ui, "Noto Sans", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 182mm; margin: 0 auto; padding: 8mm 4mm; }
nav { margin: 0 0 4mm; }
nav a { margin-right: 1em; color: #0b4f8a; }
article + article { margin-top: 14mm; }
h1 { font-size: 16pt; line-height: 1.2; margin: 0; }
h2 { font-size: 10pt; line-height: 1.25; margin: 3mm 0 1mm; }
p, ul { margin: 0 0 1.2mm; }
ul { padding-left: 4mm; }
li { margin: 0 0 0.6mm; }
header { border-top: 2.5pt solid #111; padding-top: 2mm; }
header h1 + p { font-size: 8.5pt; color: #444; margin: 0.5mm 0 0; }
header h2 { margin-top: 2mm; }
header h2 ~ p { font-size: 10.5pt; line-height: 1.4; }
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.86em; overflow-wrap: anywhere; }
.table { margin: 0 0 2mm; }
table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.28; }
caption { text-align: left; font-weight: bold; padding: 0 0 0.6mm; }
th, td { padding: 0.5mm 2mm 0.5mm 0; border-bottom: 0.5pt solid #bbb; text-align: left; vertical-align: top; }
thead th { border-bottom: 1pt solid #111; vertical-align: bottom; }
tbody th { font-weight: normal; }
.table code { white-space: nowrap; }
.table + ul { font-size: 8pt; line-height: 1.3; }
td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.short { white-space: nowrap; }
figure { margin: 2mm 0; }
figure img { display: block; width: 100%; height: auto; }
figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notes { columns: 2; column-gap: 7mm; font-size: 8pt; line-height: 1.32; }
.notes h2 { font-size: 9pt; margin: 0 0 0.6mm; break-after: avoid; }
.notes ul { margin-bottom: 2mm; }
@media (max-width: 600px) { .notes { columns: 1; } .table { overflow-x: auto; } }
@media print {
  main { max-width: none; padding: 0; }
  nav { display: none; }
  article + article { margin: 0; break-before: page; }
  h2, caption { break-after: avoid; }
  tr, li, figure { break-inside: avoid; }
}
`;
