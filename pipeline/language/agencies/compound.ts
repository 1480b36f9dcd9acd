import { capital } from '../capitals.js'
import { knownBody } from './known.js'
import { afterPhrase, isPhrase } from './lexicon.js'
import { certainties } from './mention.js'
import { nearBody } from './near-body.js'
import { type Member, nameOf, type Passage, wordsAsWritten } from './passage.js'
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
  const known = knownBody(tokens, from)
  const other = knownBody(tokens, head)
  const isNamed = other !== undefined && other.end > afterPhrase('ofBodies', tokens, head)
  if (!isNamed && (isPhrase('ofBodies', tokens, head) || !isPhrase('heads', tokens, head))) return undefined
  // `Văn phòng Tỉnh đoàn` is not `Văn phòng Tỉnh`
  if (known && known.end > Math.max(head, (other?.end ?? 0) - 1)) return undefined
  if (endsInNoun(passage, head)) return { ...ofNoun, from, to: afterPhrase('heads', tokens, head) }
  const body = inner(head)
  if (!body || body.collective) return undefined
  const near = body.certainty === certainties.exact ? undefined : nearBody(passage, from)
  if (near && near.to >= body.to) return near
  const name = `${capital(wordsAsWritten(passage, from, head))} ${nameOf(passage, body)}`
  return { from, to: body.to, entry: null, name, collective: false, certainty: certainties.namedUnit }
}

const ofNoun = { entry: null, name: null, collective: false, certainty: certainties.headed } as const

/** `Văn phòng Hội`, `Công đoàn Bộ`: of the body that its own documents call by the noun alone. */
function endsInNoun({ tokens, ends }: Passage, at: number): boolean {
  const end = afterPhrase('heads', tokens, at)
  if (end !== at + 1) return false
  const next = tokens[end]
  return !next || next.gap >= gaps.hyphen || ends(tokens, end)
}
