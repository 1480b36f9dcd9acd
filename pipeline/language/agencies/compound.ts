import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { nearBody } from './near-body.js'
import { capitalized, type Member, nameOf, type Passage, wordsAsWritten } from './passage.js'
import { gaps } from './tokens.js'

/**
 * A body inside another one, with the other's name: `Đảng ủy Sở Y tế`, `Công đoàn Văn phòng UBND tỉnh`.
 *
 * @param inner reads the body that begins at a token
 * @returns undefined where the registry knows the two as one (`Đảng ủy UBND tỉnh`), or no other body follows
 */
export function compoundBody(
  passage: Passage,
  from: number,
  inner: (at: number) => Member | undefined,
): Member | undefined {
  const { tokens } = passage
  const head = afterPhrase('ofBodies', tokens, from)
  if (head === from || tokens[head]?.gap !== gaps.none) return undefined
  if (!isPhrase('heads', tokens, head) || isPhrase('ofBodies', tokens, head)) return undefined
  const known = knownBody(tokens, from)
  if (known && known.end > head) return undefined
  const body = inner(head)
  if (!body || body.collective) return undefined
  const near = nearBody(passage, from)
  if (near && near.to >= body.to) return near
  const name = `${capitalized(wordsAsWritten(passage, from, head))} ${nameOf(passage, body)}`
  return { from, to: body.to, entry: null, name, collective: false, certainty: certainties.namedUnit }
}
