/** A run of a sentence: words of the program, in the language of the reader, or words and names of a document. */
export interface SentencePart {
  readonly text: string
  readonly isQuoted: boolean
}

/** A sentence of the program about documents, such that what it quotes can be told from what it says. */
export type Sentence = readonly SentencePart[]

/**
 * A sentence: what is filled in are words of documents, or sentences themselves.
 *
 * @example inSentence(sentence`The target “${name}” has two values.`) // 'The target “Tỷ lệ …” has two values.'
 */
export function sentence(own: TemplateStringsArray, ...filled: readonly (string | Sentence)[]): Sentence {
  const parts = own.flatMap((text, index): SentencePart[] => {
    const next = filled[index] ?? []
    const quoted = typeof next === 'string' ? [{ text: next, isQuoted: true }] : next
    return [{ text, isQuoted: false }, ...quoted]
  })
  return parts.filter(({ text }) => text !== '')
}

/** Words of the program as a part of a sentence. */
export function own(text: string): Sentence {
  return [{ text, isQuoted: false }]
}

/** Words of a document as a part of a sentence. */
export function quoted(text: string): Sentence {
  return [{ text, isQuoted: true }]
}

/** A sentence where nothing marks what it quotes. */
export function plainly(said: Sentence): string {
  return said.map(({ text }) => text).join('')
}
