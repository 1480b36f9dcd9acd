import { raw } from 'hono/html'
import { html, type Part, printable } from '../../../pipeline/report/page/html.js'
import { shortened } from '../../../pipeline/report/plans.js'
import type { Texts } from '../../texts/texts.js'

interface WordsProps {
  readonly texts: Texts
  readonly text: string
  /** How much of it is shown at most, in UTF-16 units; all of it where it is not told. */
  readonly most?: number
}

/**
 * Words of a document: read out as Vietnamese whatever the language of the page, kept from turning the direction of what
 * stands around them, and without marks that do.
 */
export function Words({ texts, text, most }: WordsProps) {
  const shown = most === undefined ? text : shortened(text, most)
  return <bdi lang={wordsLanguage(texts)}>{printable(shown)}</bdi>
}

/** The `lang` of an element that holds words of a document: none where the page is in their language. */
export function wordsLanguage({ htmlLang }: Pick<Texts, 'htmlLang'>): 'vi' | undefined {
  return htmlLang === 'vi' ? undefined : 'vi'
}

/** What the report draws and writes, as a part of a page: it has escaped all words of documents already. */
export function Drawn({ part }: { readonly part: Part }) {
  return raw(String(html`${part}`))
}
