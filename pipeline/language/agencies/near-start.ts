import { unmark } from '../fold.js'
import { lately } from '../lately.js'
import { type Line, lineOf, wordsFrom } from './near-line.js'
import { afterWord, lineStart, mayBegin } from './near-row.js'
import { type NearNode, nearTrie } from './near-trie.js'
import { type Gap, gaps, type Token } from './tokens.js'

/** Whether a name of the registry may begin at a token, spoilt as it may be. */
export function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  return mayBeginWith(second?.gap === gaps.none ? `${first.word} ${second.word}` : first.word)
}

const mayBeginWith = lately((words) => {
  const line = lineOf(words)
  return nearTrie().children.some(
    (child) => mayBegin(line, lineStart, child) && afterWord(line, lineStart, child).cost.length > 0,
  )
}, 5000)

/**
 * Whether the words of a listed name seem to go on, so that a longer name may be meant: `Công an huyên`, `Văn phòng HĐND
 * và UBNDxã`.
 *
 * @param from the first token of the name
 * @param end the one after its last
 */
export function mayGoOn(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end]
  if (!next || next.gap > gaps.comma) return false
  const line = lineOf(wordsFrom(tokens.slice(end, end + 2), 0))
  return nodesAlong(tokens, from, end).some((node) => leadsOn(node, line, next.gap))
}

/** The nodes that the words lead to as they stand. */
function nodesAlong(tokens: readonly Token[], from: number, end: number): readonly NearNode[] {
  let words = tokens[from]!.word
  for (let at = from + 1; at < end; at++) words += ` ${tokens[at]!.word}`
  return nodesBehind(words)
}

const nodesBehind = lately((words): readonly NearNode[] => {
  let nodes: readonly NearNode[] = [nearTrie()]
  for (const word of words.split(' ')) {
    nodes = nodes.flatMap((node) => [
      ...childrenOf(node, word),
      ...childrenOf(node, 'và').flatMap((joined) => childrenOf(joined, word)),
    ])
  }
  return nodes
}, 1000)

const childrenOf = ({ byBareWord }: NearNode, next: string): NearNode[] =>
  (byBareWord.get(unmark(next)) ?? []).filter((child) => child.word === next)

function leadsOn({ children }: NearNode, line: Line, gap: Gap): boolean {
  return children.some((child) => {
    const isThere = gap <= gaps.hyphen || (gap === gaps.comma && child.joint)
    if (isThere && mayBegin(line, lineStart, child) && afterWord(line, lineStart, child).cost.length > 0)
      return true
    return child.word === 'và' && leadsOn(child, line, gaps.none)
  })
}
