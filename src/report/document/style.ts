/** How the page looks, on a screen and on paper; fonts are the reader's own. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 17px/1.55 Georgia, "Noto Serif", "Songti SC", "Noto Serif SC", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 0.8rem; padding-top: 0.8rem; border-top: 1px solid #c8c8c8; }
h3 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.4rem 0 0.4rem; }
p, ul, ol, pre { margin: 0 0 1rem; }
pre { overflow-x: auto; background: #f6f6f3; padding: 0.7rem 1rem; font: 0.85rem/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
li { margin-bottom: 0.4rem; }
a { color: #0b4f8a; }
code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.88em; background: #f1f1ee; padding: 0.05em 0.3em; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
td.good code { background: none; padding: 0; }
nav { background: #f6f6f3; padding: 0.8rem 1.2rem; font-size: 0.92rem; }
nav p { margin: 0 0 0.3rem; font-weight: bold; }
nav ul { margin: 0; columns: 2 18rem; }
nav li { margin: 0 0 0.15rem; }
.remark { border-left: 4px solid #b3541e; background: #fbf3ec; padding: 0.7rem 1rem; }
.table { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; font-size: 0.85rem; line-height: 1.35; font-family: system-ui, "Noto Sans", "PingFang SC", "Noto Sans SC", sans-serif; }
caption { text-align: left; font-weight: bold; padding: 0 0 0.4rem; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid #e0e0dc; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #555; vertical-align: bottom; }
tbody th { font-weight: normal; }
th.short, td.short { white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.good { background: #dff0e2; font-weight: bold; }
td.bad { color: #8a2d12; }
figure { margin: 0 0 2rem; }
figure img { width: 100%; height: auto; border: 1px solid #e0e0dc; }
figcaption { font-size: 0.9rem; color: #444; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  pre { white-space: pre-wrap; }
  h2, h3, h4, caption { break-after: avoid; }
  .table { overflow: visible; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, figure, .remark { break-inside: avoid; }
  td.good { background: none; }
  a { color: inherit; text-decoration: none; }
}
`;
