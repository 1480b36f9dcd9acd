import type { Box } from '../../pipeline/tree/layout.js'
import type { Ruling } from './ruling.js'

/** Letters of one font in a word; old encodings are told by the font's name. */
export interface Part {
  readonly text: string
  readonly font: string
}

/** Letters that stand together, with no white space between them. */
export interface Word extends Box {
  readonly parts: readonly Part[]
  /** Where its letters stand on, from the top of the page. */
  readonly baseline: number
  readonly size: number
  /** It is written up or down the page. */
  readonly isTurned: boolean
  /** No white space parts it from the letters that the file draws before it: a raised figure, a letter of another size. */
  readonly clings: boolean
  /** How sure its recognition from a picture is, from 0 to 1; left out where the file itself has the text. */
  readonly confidence?: number | undefined
}

/** A page as it is read: upright, with its words in the order in which the file draws them. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rulings: readonly Ruling[]
  /** What share of the page its pictures cover, from 0 to 1. */
  readonly pictures: number
  /** How many shapes and lines are drawn. */
  readonly drawings: number
  /** It is damaged, so that nothing of it could be read. */
  readonly isBroken?: boolean
  /** Most of its letters are drawn without ink: a program recognised them from the picture that is seen. */
  readonly isHidden?: boolean
}

/** The letters of a word, of whatever fonts. */
export const textOf = ({ parts }: Pick<Word, 'parts'>): string =>
  parts.length === 1 ? parts[0]!.text : parts.map(({ text }) => text).join('')
