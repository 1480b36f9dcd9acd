/** Charts: cards of indicators, schedules and loads; the wide or the narrow drawing, whichever fits. */
export const charts = `
.chart svg { display: block; width: 100%; height: auto; overflow: visible; font-family: inherit }
.chart svg text { font-size: 11.5px; white-space: pre }
.card .chart svg { max-width: 420px }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; margin: 1rem 0 }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: .9rem 1rem; min-width: 0 }
.card h3 { margin: 0; font-size: 1rem }
.unit { margin: 0; color: var(--muted); font-size: .85rem }
.legend { list-style: none; margin: .4rem 0 0; padding: 0; font-size: .9rem }
.legend > li { margin-top: .3rem }
.legend ul { list-style: none; margin: 0; padding: 0 0 0 1.25rem }
.sign { display: inline-block; height: 14px; margin-right: .4rem; vertical-align: -2px }
.legend .sign { width: 14px }
.sign svg { display: block; overflow: visible }
.year { color: var(--muted); font-variant-numeric: tabular-nums }
.year.implied { font-style: italic }
.card details { font-size: .9rem; margin-bottom: 0 }
.key { list-style: none; padding: 0; margin: .5rem 0 1rem; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; color: var(--muted); font-size: .85rem }
.agency { border-top: 1px solid var(--rule); padding: 1.1rem 0 .6rem }
.agency h3 { margin: 0 }
.counts { max-width: none; margin: .1rem 0 .6rem; color: var(--muted); font-size: .9rem }
.filter { max-width: none; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem }
.filter label { color: var(--muted) }
.due { width: 13rem }
.swatch { display: inline-block; width: 1.4rem; height: .7rem; margin-right: .4rem }
.swatch.dated { background: var(--accent) }
.swatch.undated { background: var(--tone-1) }
.swatch.coordinates { background: repeating-linear-gradient(90deg, var(--tone-3) 0 3px, transparent 3px 5px) }
.narrow { display: none }
@media (max-width: 45rem) {
  .wide { display: none }
  .narrow { display: block }
  .due { width: 8rem }
}
`
