import { createHash } from 'node:crypto'
import type { Context } from '../context.js'
import { enhancements } from './enhancements.js'
import { type Html, html, trusted } from './html.js'
import { styles } from './styles/styles.js'

const sectionNames = [
  'overview',
  'indicators',
  'changes',
  'schedule',
  'load',
  'contradictions',
  'waiting',
  'sources',
] as const

/** Nothing may be fetched, and no script runs but the one that stands in the page. */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(enhancements).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole file around its sections. */
export function page(sections: readonly Html[], { texts, plans }: Context): string {
  const entries = sectionNames.map((name) => html`<li><a href="#${name}">${texts[name]}</a></li>`)
  const names = plans.map(({ name }) => name)
  const document = html`<!doctype html>
<html lang="${texts.htmlLang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title}: ${names.join(' · ')}</title>
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header>
<h1>${texts.title}</h1>
<p class="names">${names.map((name) => html`<span>${name}</span> `)}</p>
<p>${texts.lead(plans.length)}</p>
<p class="on-paper">${texts.onPaper}</p>
</header>
<nav aria-label="${texts.contents}"><ul>${entries}</ul></nav>
<main id="main" tabindex="-1">
${sections}</main>
<footer><p>${texts.footer}</p></footer>
<script>${trusted(enhancements)}</script>
</body>
</html>
`
  return String(document)
}
