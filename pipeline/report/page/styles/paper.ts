/** The report on sheets of A4: no navigation, light colours, no chart cut by the end of a page. */
export const paper = `
@page { size: A4; margin: 16mm 14mm }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --muted: #444b52; --rule: #c9cdd0; --accent: #0b5c73; --accent-soft: #eef6f8;
    --tone-1: #5d666f; --tone-2: #7c858e; --tone-3: #878f97;
    --bad: #a3241d; --bad-soft: #fbe9e7; --good: #17632f; --good-soft: #e3f3e7; --doubt: #7a5200; --doubt-soft: #fbf1da;
  }
  html { font-size: 9.5pt }
  body { display: block; padding: 0; background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  header { padding-top: 0 }
  nav, .skip, .filter, #sources, details:not([open]):not(.more) { display: none !important }
  details.more > summary { list-style: none; color: var(--muted); font-weight: 400 }
  .on-paper { display: block; color: var(--muted) }
  .wide { display: block }
  .narrow { display: none }
  h2 { font-size: 1.5rem }
  h2, h3, h4, .lead, .key, .counts, summary { break-after: avoid }
  #indicators, #changes, #schedule, #contradictions { break-before: page }
  h2 { margin-top: 0 }
  #overview h2, section + section h2 { padding-top: 1.5rem }
  .key, .card, .change, .chart, .figures li, tr, .waiting > li { break-inside: avoid }
  .cards { grid-template-columns: 1fr 1fr; gap: .5rem; margin: .5rem 0 }
  .card { padding: .5rem .75rem }
  .card .chart svg { max-width: 76mm }
  .legend > li { margin-top: .1rem }
  .legend ul, .legend ul li { display: inline; padding: 0 }
  .legend ul::before { content: " " }
  .legend ul li + li::before { content: "; " }
  a { color: inherit; text-decoration: none }
  a.src { text-decoration: none }
}
`
