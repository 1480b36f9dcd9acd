import { type Html, html, type Part } from './html.js'

/** The rest of a list of which the beginning stands open. On paper it is told how much there is more. */
export function moreOf(summary: Part, content: Part): Html {
  return details('folded more', summary, content)
}

/** Data behind what stands open: it costs no room before a reader asks for it, and none on paper. */
export function data(summary: Part, content: Part): Html {
  return details('folded', summary, content)
}

function details(kind: string, summary: Part, content: Part): Html {
  return html`<details class="${kind}"><summary>${summary}</summary>
${content}
</details>
`
}
