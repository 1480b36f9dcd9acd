import { documentHeads } from '../../../knowledge/document-heads.js'
import { issuingBodies } from '../../../knowledge/issuing-bodies.js'
import { alternationApart } from '../../language/alternation.js'
import { fold } from '../../language/fold.js'
import { lazily } from '../../language/lazily.js'
import { collapseText, emptyText, joinTexts, sliceText, type Text } from '../../tree/text.js'

/** The words that the name of a body begins with, in capitals, wherever they stand. */
const issuerStart = lazily(() => {
  const { anywhere, notAfter } = issuingBodies()
  const names = alternationApart(
    anywhere.map(capitals),
    Object.fromEntries(
      Object.entries(notAfter).map(([word, before]) => [capitals(word), before.map(capitals)]),
    ),
  )
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u')
})

const capitals = (words: string): string => words.toUpperCase()

/** The capitals that name the issuing body: from a body's first word to the last word in capitals. */
export function issuerOf(text: Text): Text {
  const start = issuerStart().exec(text.value)
  return start ? capitalsFrom(text, start.index) : emptyText
}

/**
 * The same in the lines of a letterhead. Words that stand in many texts (`Hội Nông dân`, `Trung tâm`) begin the name of
 * the body that issues where a line of the letterhead begins with them.
 */
export function issuerOfLines(lines: readonly Text[]): Text {
  const at = lines.findIndex((line, index) => namesBody(line) || beginsBroken(line, lines[index + 1]))
  const rest = collapseText(joinTexts(lines.slice(Math.max(at, 0))))
  return at >= 0 && beginsWithBody(beginsBroken(lines[at]!, lines[at + 1]) ? rest : lines[at]!)
    ? capitalsFrom(rest, 0)
    : issuerOf(rest)
}

/** `THỦ / TƯỚNG CHÍNH PHỦ`: a narrow column broke the first word of a name of two off. */
const beginsBroken = (line: Text, next: Text | undefined): boolean =>
  next !== undefined && /^\p{Lu}+$/u.test(line.value.trim()) && beginsWithIssuer(joinTexts([line, next]))

/** Whether a line of a letterhead holds the beginning of the name of a body. */
export const namesBody = (line: Text): boolean => beginsWithBody(line) || issuerStart().test(line.value)

/** Whether a text in capitals begins with the name of a body. */
export const beginsWithIssuer = (text: Text): boolean =>
  beginsWithBody(text) || issuerStart().exec(text.value)?.index === 0

function beginsWithBody({ value }: Text): boolean {
  const words = `${fold(value).replace(/\s+/g, ' ').trim()} `
  return documentHeads().bodies.some((body) => words.startsWith(`${body} `))
}

/** Joint issuers have names of some thirty words; capitals that run on are headings of something else. */
const mostWords = 40

function capitalsFrom(text: Text, start: number): Text {
  const match = /^[\p{Lu}\d][\p{Lu}\d\s,.&–-]*(?!\p{Ll})/u.exec(text.value.slice(start))
  const value = (match?.[0] ?? '').replace(/\s\p{Lu}$/u, '').replace(/(?<![\s,.&*_–-])[\s,.&*_–-]+$/, '')
  return value.split(/\s+/).length > mostWords ? emptyText : sliceText(text, start, start + value.length)
}
