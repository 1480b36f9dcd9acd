/** The figures at the top, changes, contradictions, what waits, and the sources. */
export const parts = `
.figures { list-style: none; padding: 0; margin: 1rem 0 1.5rem; display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .75rem }
.figures a { display: block; height: 100%; padding: .7rem .9rem; border-left: 3px solid var(--accent); background: var(--card); text-decoration: none; color: inherit }
.figures .loud a { border-color: var(--bad) }
.figures .loud b { color: var(--bad) }
@media (max-width: 45rem) { .figures { grid-template-columns: 1fr 1fr } }
.figures a:hover { background: var(--accent-soft) }
.figures b { display: block; font-size: 1.7rem; line-height: 1.2; color: var(--accent); font-variant-numeric: tabular-nums }
.figures span { color: var(--muted); font-size: .9rem }
.chips { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem }
.chip a { display: block; padding: .2rem .7rem; border: 1px solid var(--rule); border-radius: 1rem; background: var(--card); color: var(--ink); text-decoration: none; font-size: .9rem }
.chip a:hover { border-color: var(--accent) }
.chip.weakened a, .chip.lowered a { border: 2px solid var(--bad); color: var(--bad) }
.chip.raised a { border-color: var(--good); color: var(--good) }
.changes, .waiting { list-style: none; margin: 0; padding: 0 }
.change { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: .6rem .9rem; margin: .5rem 0 }
.change.whole { border-width: 0 0 1px; border-radius: 0; background: none; padding: .4rem 0; margin: 0 }
.change .what { margin: 0 0 .35rem; max-width: none; font-weight: 600 }
.change .what small { font-weight: 400; color: var(--muted) }
.change .what small.doubtful { color: var(--doubt); background: var(--doubt-soft); padding: 0 .35rem; border-radius: 3px }
.group.weakened .change, .group.lowered .change { border-left: 5px solid var(--bad) }
.group.weakened h4, .group.lowered h4 { color: var(--bad) }
.group.raised .change { border-left: 5px solid var(--good) }
.group.raised h4 { color: var(--good) }
.sides { margin: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: .35rem 1.5rem }
.sides dt { font-size: .8rem; color: var(--muted) }
.sides dd { margin: 0 }
.documents { list-style: none; margin: 0; padding: 0 }
.documents li { border-top: 1px solid var(--rule); padding: .6rem 0 }
.documents p { margin: 0; max-width: none; color: var(--muted); font-size: .9rem }
.none { color: var(--muted); font-style: italic }
del { background: var(--bad-soft); color: var(--bad); text-decoration: line-through }
ins { background: var(--good-soft); color: var(--good); text-decoration: underline }
.place { display: inline-block; font-size: .82rem }
.place::before { content: "→ "; color: var(--muted) }
.contradiction p { max-width: none }
.contradiction { border-left: 5px solid var(--bad); margin: .75rem 0 }
.waiting > li { border-top: 1px solid var(--rule); padding: .5rem 0 }
.waiting ul { margin: 0 }
.waiting p { margin: 0 }
.change .note { margin: .3rem 0 0; max-width: none }
.note, .id { color: var(--muted); font-size: .85rem }
.excerpt { margin: 0; padding: .5rem 0 .5rem .9rem; border-left: 3px solid var(--rule) }
.excerpt figcaption { color: var(--muted); font-size: .82rem }
.excerpt blockquote { margin: 0; white-space: pre-line; font-size: .92rem; overflow-wrap: anywhere }
.excerpt:target { border-left-color: var(--accent); background: var(--accent-soft) }
.excerpt:focus { outline: none }
.plain { list-style: none; padding: 0; font-size: .9rem }
`
