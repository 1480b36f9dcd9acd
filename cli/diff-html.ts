import type { DiffWords } from '../pipeline/compare/diff-words.js'
import type { Language } from '../pipeline/words/language.js'
import type { DiffItem, DiffPlace, DiffView } from './diff-view.js'
import { taggedRuns } from './tagged-runs.js'

const style = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 2px solid currentColor; margin-top: 2rem; }
h3 { font-size: 1rem; margin: 0; } .cut h2 { color: #a4000f; } .raised h2, .added h2 { color: #0b5c1e; }
ul { list-style: none; padding: 0; } li { margin: 1rem 0; padding-left: .8rem; border-left: 3px solid #9a9a9a; overflow-wrap: anywhere; }
.cut li { border-color: #a4000f; } p { margin: .2rem 0; } .about, .notes, figcaption { color: #555; font-size: .9rem; }
figure { margin: .3rem 0; } blockquote { margin: .1rem 0; padding: .2rem .6rem; background: #f4f4f2; font-size: .9rem; }
del { background: #ffe1de; color: #7d0a12; } ins { background: #dcf3de; color: #0b4a18; }
@media print { body { max-width: none; font-size: 11pt; } li { break-inside: avoid; } }
`

/** A comparison as one HTML page that needs nothing else: no network, no script. */
export function diffHtml({ sides, groups }: DiffView, words: DiffWords, language: Language): string {
  const title = `${escaped(sides[0])} → ${escaped(sides[1])}`
  const sections = groups.map(
    ({ key, heading, items }) =>
      `<section class="${key}">\n<h2>${escaped(heading)}</h2>\n<ul>\n${items.map((item) => itemOf(item, words)).join('\n')}\n</ul>\n</section>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${sections.length > 0 ? sections.join('\n') : `<p>${escaped(words.noChange)}</p>`}
</main>
</body>
</html>
`
}

function itemOf(item: DiffItem, words: DiffWords): string {
  const notes = item.notes.length === 0 ? '' : `<p class="notes">${item.notes.map(escaped).join('; ')}</p>\n`
  const said = saidOf(item, words)
  return `<li>
<h3>${escaped(item.title)}</h3>
<p class="about">${escaped(item.about)}</p>
${said === '' ? '' : `<p>${said}</p>\n`}${notes}${item.places.map(placeOf).join('\n')}
</li>`
}

function saidOf({ before, after, runs, isWhole }: DiffItem, words: DiffWords): string {
  if (isWhole) return escaped(before ?? after ?? '')
  if (runs) return taggedRuns(runs, escaped)
  if (before === after) return escaped(after ?? words.nothing)
  return `<del>${escaped(before ?? words.nothing)}</del> → <ins>${escaped(after ?? words.nothing)}</ins>`
}

function placeOf({ side, place, text }: DiffPlace): string {
  const caption = `<figcaption>${escaped(side)}: ${escaped(place)}</figcaption>`
  return `<figure>${caption}${text === '' ? '' : `<blockquote>${escaped(text)}</blockquote>`}</figure>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}
