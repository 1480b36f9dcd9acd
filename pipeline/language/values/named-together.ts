import { capital } from '../capitals.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import type { Statement } from './statement.js'

/** `A, B, C đều`: one thing is said of all of them. */
const together = /(?<!\s)\s+(?:đều|cùng|đồng thời)$/iu
/** What parts the names of measures that each bear their kind: `Chỉ số A (PCI), Chỉ số B (SIPAS) và Chỉ số C`. */
const nextIndex = /(?<!\s)\s*(?:,|;|,?\s+và)\s+(?=(?:các\s+)?(?:chỉ số|bộ chỉ số)\s)/iu
/** What parts names of capitals behind a kind that all bear: `Các chỉ số PAR INDEX, SIPAS và PAPI`. */
const nextShort = /(?<!\s)\s*(?:,|,?\s+và)\s+/u
const kindOfAll = latin(/^(?:các\s+)?(chỉ số)(?!\p{L})\s*:?\s*(?=\p{Lu})/iu)
const ofPlace = latin(/(?<!\s)\s+của\s+(?:tỉnh|thành phố|huyện|xã|phường)(?:\s\p{Lu}\p{L}*){0,4}$/u)
const short = /^[\p{Lu}\d]{2,10}(?:[ -](?:[\p{Lu}\d]{2,10}|[Ii]ndex))?$/u

/**
 * Several indices that one sentence names before what is said of all of them, each for itself: `Các chỉ số PAR INDEX, SIPAS, PCI
 * đều nằm trong nhóm 10 tỉnh dẫn đầu` states three.
 */
export function eachIndex(statement: Statement): Statement[] {
  const name = statement.name.replace(together, '')
  const names = namesIn(name)
  if (names.length < 2) return [name === statement.name ? statement : { ...statement, name }]
  return names.map((one) => ({
    ...statement,
    name: capital(one),
    isComposed: true,
  }))
}

function namesIn(name: string): string[] {
  if (!fold(name).includes('chỉ số')) return [name]
  const long = name.split(nextIndex)
  if (long.length > 1) return /^(?:các\s+)?(?:bộ\s+)?chỉ số\s/iu.test(long[0]!) ? long : [name]
  const kind = kindOfAll.exec(name)
  const items = kind ? name.slice(kind[0].length).replace(ofPlace, '').split(nextShort) : []
  return items.length > 1 && items.every((item) => short.test(item))
    ? items.map((item) => `Chỉ số ${item}`)
    : [name]
}
