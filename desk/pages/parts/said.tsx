import { contradictionInWords } from '../../../pipeline/check/in-words.js'
import type { Sentence } from '../../../pipeline/words/sentence.js'
import type { Contradiction } from '../../../schemas/contradiction.js'
import type { Frame } from './frame.js'
import { Words } from './words.js'

interface SaidProps {
  readonly frame: Frame
  readonly sentence: Sentence
  /** How much of each quotation is shown at most, in UTF-16 units. */
  readonly most: number
}

/** A sentence about documents: what it quotes is marked as words of a document, the rest is in the language of the page. */
export function Said({ frame: { texts }, sentence, most }: SaidProps) {
  return (
    <>
      {sentence.map(({ text, isQuoted }) =>
        isQuoted ? <Words texts={texts} text={text} most={most} /> : text,
      )}
    </>
  )
}

/** What does not fit, in the language of the page. */
export function contradictionSaid(contradiction: Contradiction, { language, names }: Frame): Sentence {
  return contradictionInWords(contradiction, language, names)
}
