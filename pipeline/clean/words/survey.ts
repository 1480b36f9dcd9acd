import { eachWord, type PrintedWord } from '../../language/word-table.js'
import { beginsConfusion, beginsConfusionWith } from '../confused-words.js'
import type { Written } from '../edit-node.js'
import { isDoubtful } from './doubtful.js'
import { isPhrase } from './joints.js'
import { Vocabulary } from './vocabulary.js'

/** What one reading of a text's words shows. */
export interface Survey {
  readonly vocabulary: Vocabulary
  /** The nodes in which a phrase could be one that is often taken for another, in their order. */
  readonly confused: readonly number[]
  /** The nodes with a word that is none, in their order; most nodes have no such word. */
  readonly doubtful: readonly number[]
}

/** What is kept in {@link PrintedWord.doubts}. */
const doubts = { unknown: -1, none: 0, confusion: 1, misread: 2 } as const

/**
 * Counts the words of a text and looks for those that may have been read wrong, in one go.
 *
 * @example survey(writtenNodes(tree)).vocabulary.size // 50000
 */
export function survey(nodes: readonly Written[]): Survey {
  const vocabulary = new Vocabulary()
  const [confused, doubtful]: number[][] = [[], []]
  let before = -1
  let end = 0
  let found: number = doubts.none
  let isConfused = false
  let opened: string | undefined
  let value = ''
  const take = (spelling: PrintedWord, from: number, to: number): void => {
    before = vocabulary.add(spelling, isPhrase(value, end, from) ? before : -1)
    if (spelling.doubts === doubts.unknown) spelling.doubts = doubtsOf(spelling)
    found |= spelling.doubts
    if (opened !== undefined) isConfused ||= beginsConfusionWith(opened, spelling.word)
    opened = (spelling.doubts & doubts.confusion) === 0 ? undefined : spelling.word
    end = to
  }
  for (const [at, node] of nodes.entries()) {
    value = node.text.value
    end = 0
    found = doubts.none
    isConfused = false
    opened = undefined
    eachWord(value, take)
    if (end < value.length) before = -1
    if (isConfused || (opened !== undefined && beginsConfusionWith(opened, undefined))) confused!.push(at)
    if ((found & doubts.misread) !== 0) doubtful!.push(at)
  }
  return { vocabulary, confused: confused!, doubtful: doubtful! }
}

function doubtsOf({ word, printed }: PrintedWord): number {
  const isMisread = isDoubtful(word, printed, false) || isDoubtful(word, printed, true)
  return (beginsConfusion(word) ? doubts.confusion : doubts.none) | (isMisread ? doubts.misread : doubts.none)
}
