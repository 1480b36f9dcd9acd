import type { VFile } from 'vfile'
import type { FieldName } from '../../knowledge/document-heads.js'
import { type CitationMatch, readCitations } from '../language/citations/index.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import type { Letterhead, Plan } from '../tree/nodes.js'
import { placeOf, type Text } from '../tree/text.js'
import { warn } from '../tree/warn.js'
import { isAnnexCaption } from './annex-caption.js'

/** A caption of an annex, and what it names as the document that the annex belongs to. */
export interface Caption {
  text: Text
  citation: CitationMatch
}

/** The captions `(Kèm theo Kế hoạch số … ngày …)` name the document itself. */
export function captionsOf(tree: Plan): Caption[] {
  const texts = tree.children.flatMap((node): Text[] => {
    if (node.type === 'appendix') return [node.caption]
    return node.type === 'paragraph' && isAnnexCaption(node.text.value) ? [node.text] : []
  })
  return texts.flatMap((text) =>
    readCitations(text.value)
      .slice(0, 1)
      .map((citation) => ({ text, citation })),
  )
}

/** Behind the mark stand the letters of kind and issuer: in `1281/-UBND` the kind was lost. */
const numberIn = latin(/((?<!\d)\d+(?:\.\d+)?[a-z]?)\s*([-/])\s*([\p{L}\d].*)$/iu)
/** Kind and issuer without the mark between them, as converters that lose hyphens leave them: `196/KHUBND`. */
const stuck = latin(/^\d+[a-z]?\/(?:\d{4}\/)?\p{Lu}{4,}$/u)

/** The document's own number: as its letterhead, a portal's field or the captions of its annexes have it. */
export function ownNumber(
  letterhead: Letterhead | undefined,
  fields: Map<FieldName, Text>,
  captions: readonly Caption[],
): string | null {
  const printed = letterhead?.number.value.replace(/^.*?(?:Số|SỐ)\s*:?\s*/u, '') ?? ''
  const [whole] = numberIn.exec(printed.replace(/\s+/g, '')) ?? []
  if (whole) return stuck.test(whole) ? (readCitations(`số ${whole}`)[0]?.number ?? whole) : whole
  const field = fields.get('number')?.value.replace(/\s+/g, '')
  if (field && /\d/.test(field)) return field
  return mostFrequent(captions.map(({ citation }) => citation.number))
}

/** Notes a caption that gives the document's number another kind or issuer: `55/2007/CT-UBND` in the head, `…/QĐ-UBND` here. */
export function noteOtherNumber(captions: readonly Caption[], number: string | null, file: VFile): void {
  for (const { text, citation } of captions) {
    const place = placeOf(text)
    if (!number || !place || !hasSameDigits(citation.number, number)) continue
    if (sameNumber(citation.number, number)) continue
    warn(
      file,
      'number-doubtful',
      `This caption numbers the document ${citation.number}; ${number} was kept.`,
      place,
    )
  }
}

/** Whether two numbers count alike, whatever kind and issuer they name. */
export const hasSameDigits = (a: string, b: string): boolean => digitsOf(a) === digitsOf(b)

const digitsOf = (number: string): string =>
  (/^\d+[a-z]?(?:\/\d{4})?/iu.exec(number)?.[0] ?? '').toLowerCase()

/** Whether two numbers are one, whatever marks and capitals they are written with. */
export const sameNumber = (a: string, b: string): boolean =>
  fold(a).replace(/[^\p{L}\p{N}]/gu, '') === fold(b).replace(/[^\p{L}\p{N}]/gu, '')

/** The value that stands most often, of equals the first; null where none does. */
export function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
