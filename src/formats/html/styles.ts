/**
 * Styles of the report. Each type has a line of its own below the words as well as a colour, so that it can be told without colours;
 * colours of Okabe and Ito (2008), with at least 4.5:1 contrast where they are text.
 */
export const STYLES = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --faint: #5c5c5c; --rule: #c8c8c8;
  --actor: #0072b2; --date: #00664b; --issue: #a84a00; --quote: #6b6b6b; --code: #8f3f71; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1c1c1c; --faint: #a8a8a8; --rule: #4a4a4a;
  --actor: #6fb9ee; --date: #54c7a3; --issue: #f0a260; --quote: #b5b5b5; --code: #e39bc6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.6 Georgia, 'DejaVu Serif', serif; }
h1, h2, h3, .facts, .legend, aside, nav, footer { font-family: system-ui, 'DejaVu Sans', sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.1rem; margin: 0 0 .4rem; }
h3 { font-size: .95rem; margin: 1rem 0 .2rem; }
.facts, .legend, footer { color: var(--faint); font-size: .85rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: .6rem 0; margin: .8rem 0; border-block: 1px solid var(--rule); }
article { margin: 0 0 3rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 2rem; }
.text p { margin: 0 0 1em; max-width: 44rem; overflow-wrap: break-word; white-space: pre-line; }
mark { color: inherit; background: none; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.actor { text-decoration-color: var(--actor); text-decoration-style: solid; background: color-mix(in srgb, var(--actor) 14%, transparent); }
.date { text-decoration-color: var(--date); text-decoration-style: dotted; background: color-mix(in srgb, var(--date) 14%, transparent); }
.issue { text-decoration-color: var(--issue); text-decoration-style: wavy; background: color-mix(in srgb, var(--issue) 14%, transparent); }
.quote { text-decoration-color: var(--quote); text-decoration-style: dashed; }
.code { text-decoration-color: var(--code); text-decoration-style: double; background: color-mix(in srgb, var(--code) 14%, transparent); }
.suggested { background: none; opacity: .85; }
sup { font: .65rem/1 system-ui, 'DejaVu Sans', sans-serif; color: var(--faint); text-decoration: none; margin-inline-start: .1em; }
sup a { color: inherit; }
aside { font-size: .88rem; line-height: 1.45; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { padding: .15rem 0; border-bottom: 1px solid var(--rule); }
.count { float: right; color: var(--faint); font-variant-numeric: tabular-nums; padding-inline-start: .6rem; }
.details { display: block; color: var(--faint); font-size: .8rem; }
nav ol { padding-inline-start: 1.5rem; }
a { color: var(--actor); }
:target { outline: 2px solid var(--issue); outline-offset: 2px; }
@media (max-width: 60rem) { .columns { grid-template-columns: 1fr; } }
@media print {
  :root { --ink: #000; --paper: #fff; --faint: #444; --rule: #999; --actor: #0072b2; --date: #00664b; --issue: #a84a00; --quote: #555; --code: #8f3f71; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .columns { display: block; } aside { columns: 2; margin-top: 1rem; } aside section { break-inside: avoid; }
  article { break-before: page; } article:first-of-type { break-before: auto; }
  h1, h2, h3 { break-after: avoid; } p { orphans: 3; widows: 3; } a { color: inherit; text-decoration: none; } nav { break-after: page; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
