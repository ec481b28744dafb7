/** Light on purpose: one column, system fonts, 600 px and up, A4 in print, nothing from outside. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 "Noto Sans", "Noto Sans Arabic", "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 2px solid #0b3754; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.75rem 0 .25rem; }
p, ul, ol { margin: .5rem 0; }
a { color: #005a94; }
bdi { unicode-bidi: isolate; }
.lead { max-width: 45rem; }
.quiet, caption, footer, .fine { color: #525252; font-size: .875rem; }
.answer { font-size: 1.25rem; font-weight: 600; color: #0b3754; margin: .25rem 0; }
/* The picture has a margin of its own. */
.chart { margin: 1rem 0 1rem -12px; }
[dir=rtl] .chart { margin: 1rem -12px 1rem 0; }
[dir=rtl] .chart svg { margin-left: auto; }
nav { margin: 1rem 0; }
nav a { margin-inline-end: 1.25rem; }
.chart svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding: .25rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem 0; padding-inline-end: .6rem; border-bottom: 1px solid #d9d9d9; overflow-wrap: anywhere; }
thead th { overflow-wrap: normal; border-bottom: 2px solid #8c8c8c; }
tbody th { font-weight: 600; }
tr.aside th, tr.aside td { color: #595959; }
tr.aside th { font-weight: 400; }
td.whole { overflow-wrap: normal; }
.id { display: inline-block; max-width: 100%; color: #525252; font-size: .875rem; font-weight: 400; }
tr.head th { font-weight: 400; padding-top: 1rem; color: #1a1a1a; }
tr.head strong { color: #0b3754; }
.sentence { color: #525252; }
.summary td:first-child { width: 2.5rem; }
.summary th[scope=row] { font-weight: 400; }
.summary td:nth-child(3) { font-weight: 600; width: 42%; }
.summary td:last-child { width: 16%; }
sup { line-height: 0; }
sup a { text-decoration: none; padding: 0 .1em; }
li { margin: .3rem 0; }
.differences li { margin: .6rem 0; }
:target { background: #fff5d6; }
footer { margin-top: 3rem; border-top: 1px solid #d9d9d9; padding-top: .75rem; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  h2 { margin-top: 1.75rem; }
  h2, h3, caption, .answer { break-after: avoid; }
  .chart, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  .chart svg { max-height: 240mm; }
}
`
