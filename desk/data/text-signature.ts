import { isMarked, type Phrase } from './phrase.js'
import { eachWord, wordForms } from './plain-words.js'

/**
 * What words and pairs of neighbours a text has, in about a bit for each of ten questions (a Bloom filter): it may say
 * yes where the text has them not, in about one of a hundred cases, and never no where it has them.
 */
export type TextSignature = Uint32Array

/** Bits for each entry, and how many of them an entry sets: one false yes in about a hundred. */
const bitsPerEntry = 10
const probes = 5

/** The signature of a text: what lets most texts be passed over without a look into them. */
export function signatureOf(text: string): TextSignature {
  const entries = new Set<number>()
  let before: { marked: number; plain: number } | undefined
  eachWord(text, (word) => {
    const forms = wordForms(word)
    const own = { marked: hashOf(forms.marked), plain: hashOf(forms.plain) }
    entries.add(own.marked).add(own.plain)
    if (before) entries.add(pairOf(before.marked, own.marked)).add(pairOf(before.plain, own.plain))
    before = own
  })
  const signature = new Uint32Array(Math.max(1, Math.ceil((entries.size * bitsPerEntry) / 32)))
  for (const entry of entries) {
    for (let probe = 0; probe < probes; probe++) {
      const bit = bitOf(entry, probe, signature)
      signature[bit >>> 5] = signature[bit >>> 5]! | (1 << (bit & 31))
    }
  }
  return signature
}

/** Whether the text of a signature may hold a phrase; where not, it surely does not. */
export function mayHold(signature: TextSignature, { words }: Phrase): boolean {
  return words.every((word, at) => {
    const before = words[at - 1]
    if (!has(signature, hashOf(word.marked))) return false
    if (before === undefined) return true
    const isByMarks = isMarked(before) && isMarked(word)
    const pair = isByMarks ? [before.marked, word.marked] : [before.plain, word.plain]
    return has(signature, pairOf(hashOf(pair[0]!), hashOf(pair[1]!)))
  })
}

function has(signature: TextSignature, entry: number): boolean {
  for (let probe = 0; probe < probes; probe++) {
    const bit = bitOf(entry, probe, signature)
    if ((signature[bit >>> 5]! & (1 << (bit & 31))) === 0) return false
  }
  return true
}

function bitOf(entry: number, probe: number, signature: TextSignature): number {
  const step = Math.imul(entry ^ (entry >>> 15), 0x2c1b3c6d) | 1
  return ((entry + Math.imul(probe, step)) >>> 0) % (signature.length * 32)
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 16), 0x45d9f3b) + second
  return Math.imul(mixed ^ (mixed >>> 13), 0x5bd1e995) >>> 0
}
