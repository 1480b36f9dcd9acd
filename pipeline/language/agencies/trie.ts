import { gaps, type Token, tokenize } from './tokens.js'

/**
 * A tree of names, word by word. An edge with `+` before its word stands for a joint of the name (`và`, `,`, `-`, `&`),
 * so that `Lao động, Thương binh và Xã hội` is met with any of them and a list's own comma never runs through a name.
 * After `và` a comma ends most names, so the few that go on (`Báo và Phát thanh, Truyền hình`) have an edge with `++`.
 */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>
  readonly values: T[]
}

/** What was met: the values of the longest name, and the index after its last word. */
export interface TrieMatch<T> {
  readonly values: readonly T[]
  readonly end: number
}

/** An empty trie. */
export function emptyTrie<T>(): Trie<T> {
  return { next: new Map(), values: [] }
}

/** Puts a name into the trie. */
export function addName<T>(trie: Trie<T>, name: string, value: T): void {
  addTokens(trie, tokenize(name), value)
}

/** Puts the words of a name into the trie. */
export function addTokens<T>(trie: Trie<T>, tokens: readonly Token[], value: T): void {
  let node = trie
  let sawAnd = false
  for (const [index, token] of tokens.entries()) {
    const joint = index > 0 && token.gap > gaps.line
    const late = token.gap === gaps.comma && sawAnd
    const key = joint ? (late ? `++${token.word}` : `+${token.word}`) : token.word
    sawAnd ||= joint && token.gap === gaps.and
    let next = node.next.get(key)
    if (!next) {
      next = emptyTrie()
      node.next.set(key, next)
    }
    node = next
  }
  if (node !== trie && !node.values.includes(value)) node.values.push(value)
}

/**
 * The longest name that begins with the token `from`.
 *
 * @returns undefined where no name begins there
 */
export function longestName<T>(
  trie: Trie<T>,
  tokens: readonly Token[],
  from: number,
): TrieMatch<T> | undefined {
  let node: Trie<T> | undefined = trie
  let best: TrieMatch<T> | undefined
  let sawAnd = false
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at > from && token.gap > gaps.comma) break
    node = at === from ? node.next.get(token.word) : step(node, token, sawAnd)
    if (!node) break
    if (at > from && token.gap === gaps.and) sawAnd = true
    if (node.values.length > 0) best = { values: node.values, end: at + 1 }
  }
  return best
}

function step<T>(node: Trie<T>, token: Token, sawAnd: boolean): Trie<T> | undefined {
  if (token.gap === gaps.comma && sawAnd) return node.next.get(`++${token.word}`)
  const plain = token.gap <= gaps.hyphen ? node.next.get(token.word) : undefined
  return plain ?? node.next.get(`+${token.word}`)
}
