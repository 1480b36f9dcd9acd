import { type Html, html, type Part } from './html.js'

/** What a reader can open: it costs no room before. */
export function folded(summary: Part, content: Part): Html {
  return html`<details class="folded"><summary>${summary}</summary>
${content}
</details>
`
}
