/** Colours, type, and the frame of the page. Fonts are those of the reader's system that hold Vietnamese. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fbfbf9; --card: #ffffff; --ink: #1c2126; --muted: #59626c; --rule: #dfe2e0;
  --accent: #0b5c73; --accent-soft: #e3f0f3;
  --tone-1: #5d666f; --tone-2: #7c858e; --tone-3: #878f97;
  --bad: #a3241d; --bad-soft: #fbe9e7; --good: #17632f; --good-soft: #e3f3e7; --doubt: #7a5200; --doubt-soft: #fbf1da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b; --card: #1b2024; --ink: #e6e9eb; --muted: #a3adb6; --rule: #333b41;
    --accent: #6fc7de; --accent-soft: #17323b;
    --tone-1: #a9b2ba; --tone-2: #8c959e; --tone-3: #7f8890;
    --bad: #ff9d92; --bad-soft: #3f1f1c; --good: #8bd6a1; --good-soft: #18351f; --doubt: #e9c46a; --doubt-soft: #37300f;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
body {
  margin: 0; padding: 0 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: break-word;
}
header, nav, main, footer { max-width: 68rem; margin-inline: auto }
header { padding: 2.5rem 0 1rem; border-bottom: 3px solid var(--accent) }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance }
h1 { margin: 0; font-size: clamp(1.7rem, 5vw, 2.5rem); letter-spacing: -.015em }
h2 { margin: 3.5rem 0 .5rem; font-size: 1.6rem; letter-spacing: -.01em }
h3 { margin: 2rem 0 .4rem; font-size: 1.1rem }
h4 { margin: 1.5rem 0 .5rem; font-size: 1rem }
h3 small, h4 small { font-weight: 400; color: var(--muted) }
p { margin: .5rem 0; max-width: 44rem }
small { font-size: .85rem }
.names { font-size: 1.1rem; color: var(--muted); max-width: none }
.names span { display: inline-block; margin-right: .75rem }
.lead { color: var(--muted) }
.on-paper { display: none }
a { color: var(--accent); text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
a.src { text-decoration: underline dotted; text-underline-offset: .22em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
.skip { position: absolute; left: -99rem; top: .5rem; padding: .5rem 1rem; background: var(--card) }
.skip:focus { left: .5rem; z-index: 2 }
ul { padding-left: 1.2rem }
nav ul { list-style: none; margin: 1rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
nav a { display: inline-block; padding: .2rem 0; text-decoration: none }
nav a:hover { text-decoration: underline }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: .9rem }
@media (min-width: 84rem) {
  body { display: grid; grid-template-columns: 13rem minmax(0, 68rem); column-gap: 3rem; justify-content: center; padding-inline: 2rem }
  header, main, footer { grid-column: 2; width: 100% }
  nav { grid-column: 1; grid-row: 1 / span 3; width: 100% }
  nav ul { position: sticky; top: 2.5rem; margin-top: 2.6rem; display: block; border-left: 1px solid var(--rule) }
  nav a { display: block; padding: .3rem 1rem }
}
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding: .5rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule) }
thead th { color: var(--muted); font-weight: 600; font-size: .82rem; border-bottom: 1px solid var(--muted) }
tbody th { font-weight: 600 }
.list tbody th { font-weight: 400 }
@media (max-width: 45rem) { th, td { padding-right: .5rem } }
.n { text-align: right }
.scroll { overflow-x: auto }
details { margin: .5rem 0 }
summary { cursor: pointer; padding: .25rem 0; color: var(--accent); width: fit-content }
summary:hover { text-decoration: underline }
details.folded > summary { font-weight: 600 }
select { font: inherit; max-width: 100%; padding: .35rem .5rem; color: inherit; background: var(--card); border: 1px solid var(--muted); border-radius: 4px }
code { font-size: .8rem; overflow-wrap: anywhere }
[hidden] { display: none !important }
`
