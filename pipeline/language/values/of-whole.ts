import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { lower, saysWhat } from './compose-name.js'

/** Whether words name a part that a whole is divided into: `xây dựng` of `xây dựng tăng 9,5%` is a field and no deed. */
export const isDivision = (words: string): boolean =>
  valueWords().divisions.some((parts) => parts.includes(fold(words)))

/**
 * A part named by a word or two is a part of what the clause is about: `tỷ lệ X đạt 90%, trong đó đô thị đạt 98%`
 * is `Tỷ lệ X đô thị`, `lao động được đào tạo, trong đó 40% lao động nữ` is `lao động nữ được đào tạo`.
 */
export function ofWhole(part: string | null, whole: string): string | null {
  if (!part || !whole) return part
  if (ofField().test(part) || byMeans.test(part)) return `${whole} ${lower(part)}`
  if (atPlace.test(part)) return `${whole.replace(atWhole, '').replace(ownPlace, '')} ${lower(part)}`
  const thing = whole.replace(/^số (?:lượng )?/iu, '').split(' ')
  const words = fold(part).split(' ')
  // `80% số xã đạt chuẩn nông thôn mới, trong đó 35% xã nông thôn mới nâng cao`: the places are what is counted
  const areCounted = fold(thing[0]!) === words[0]
  if (amongPlaces().test(part) && !areCounted) return `${whole.replace(atWhole, '')} ${lower(part)}`
  if (saysAll(part, whole)) return part
  const own = ofTotal(part, whole)
  if (own) return own
  const ofTurns = ofSameTurns(part, whole)
  if (ofTurns) return ofTurns
  if (part.split(' ').length > 3 && !isDivision(part))
    return ofRate(part, whole) ?? ofGrowth(part, whole) ?? part
  if (isDivision(part) && isDivision(whole)) return part
  if (isDivision(part) && atWhole.test(whole)) return `${whole.replace(atWhole, '')} ${lower(part)}`
  const shared = words.findIndex((word, index) => fold(thing[index] ?? '') !== word)
  return shared > 0
    ? [part, ...thing.slice(shared)].join(' ')
    : `${withoutWord(whole, words[0]!)} ${lower(part)}`
}

/** `sản lượng thịt, trong đó thịt lợn`: what the part begins with is said once. */
const withoutWord = (whole: string, word: string): string =>
  fold(whole).endsWith(` ${word}`) ? whole.slice(0, -word.length - 1) : whole

/**
 * `tỷ lệ khám phá các loại tội phạm đạt 85%, trong đó tội phạm rất nghiêm trọng đạt 95%`: the rate is of these too, and what it says
 * of all holds for them: `tỷ lệ hộ nghèo` of `hộ dân tộc thiểu số` is `tỷ lệ hộ nghèo dân tộc thiểu số`.
 */
function ofRate(part: string, whole: string): string | null {
  if (!/^tỷ lệ\s/iu.test(whole)) return null
  const [two, one] = [/^\S+\s\S+(?=\s)/u, /^\S+(?=\s)/u].map((first) => first.exec(fold(part))?.[0])
  const thing = fold(`${whole} `)
  const shared = [two, one].find((words) => words && thing.includes(` ${words} `))
  // `tỷ lệ người tham gia luyện tập` has no `gia` of which `gia đình` is one
  if (!shared || (shared === one && !ofThem.test(thing.slice(0, thing.indexOf(` ${one} `))))) return null
  const at = thing.indexOf(` ${shared} `)
  const said = whole.slice(at + 1 + shared.length)
  const isTold = saysWhat.test(` ${part}`)
  const becomes = isTold ? -1 : `${said} `.search(valueWords().predicate)
  if (becomes >= 0) return `${whole.slice(0, at)} ${lower(part)}${said.slice(becomes)}`
  if (shared === two) return `${whole.slice(0, at)} ${lower(part)}`
  return isTold ? null : `${whole}${part.slice(shared.length)}`
}

/** `tốc độ tăng trưởng công nghiệp đạt 8%, trong đó công nghiệp chế biến, chế tạo đạt 10%`: how fast a kind of the whole grows. */
function ofGrowth(part: string, whole: string): string | null {
  if (!valueWords().growthName.test(fold(whole))) return null
  const words = part.split(' ')
  const shared = [3, 2, 1].find((count) => fold(whole).endsWith(` ${fold(words.slice(0, count).join(' '))}`))
  if (shared === undefined) return null
  const kind = words.slice(0, shared).join(' ')
  return `${whole.slice(0, -kind.length - 1)} ${lower(part)}`
}

/** What a share is of stands right behind the word for it, but for how many of them. */
const ofThem = /^tỷ lệ(?:\s(?:các|số|tổng số))?$/u

/**
 * The name of a part that begins with the word which its whole is the total of: `đàn trâu` of `Tổng đàn gia súc`, `số lao động nữ` of
 * `Tổng số lao động`; null where it does not.
 */
export function ofTotal(part: string, whole: string): string | null {
  const first = /^\S+(?=\s)/.exec(fold(part))?.[0]
  const total = /^tổng (số )?(\S+)/u.exec(fold(whole))
  return first !== undefined && total?.[2] === first ? `${total[1] ?? ''}${lower(part)}` : null
}

/** `thu ngân sách 500 tỷ đồng, chi ngân sách 450 tỷ đồng`: what the whole ends in is said of the other again. */
function saysAll(part: string, whole: string): boolean {
  const [own, theirs] = [fold(part).split(' '), fold(whole).split(' ')]
  const end = own.slice(-2).join(' ')
  return own.length > 2 && theirs.length > 2 && theirs.slice(-2).join(' ') === end && own[0] !== theirs[0]
}

/** `đón 2 triệu lượt khách du lịch, trong đó khách quốc tế 0,2 triệu lượt`: so many turns of these are among those of all. */
function ofSameTurns(part: string, whole: string): string | null {
  const turns = inTurns.exec(whole)?.[0]
  const noun = /^\S+(?=\s)/.exec(fold(part))?.[0]
  if (!turns || !noun || !fold(`${whole.slice(turns.length)} `).startsWith(`${noun} `)) return null
  const behind = whole.slice(turns.length + noun.length)
  // of what kind all are is said anew of these, what becomes of them is not
  const deed = behind.search(valueWords().predicate)
  return `${turns}${lower(part)}${deed >= 0 ? ` ${behind.slice(deed).trim()}` : ''}`
}
const inTurns = latin(/^(?:(?:tổng )?(?:số )?|tổng )lượt\s/iu)

/** `mức độ hài lòng đạt 95%, trong đó lĩnh vực đất đai đạt 90%`: in which field the whole is so, or `nguồn xã hội hóa`: out of which money. */
const ofField = lazily(() => new RegExp(`^(?:${targetWords().fields}|${targetWords().fundSources})\\s`, 'iu'))

/** `tỷ lệ hộ dùng nước sạch đạt 85%, trong đó từ công trình cấp nước tập trung đạt 45%`: by what means the whole is so. */
const byMeans = /^(?:từ|bằng|qua|thông qua|nhờ)\s/iu

/** `tỷ lệ nhà ở kiên cố đạt 90%, trong đó tại khu vực đô thị đạt 95%`: where the whole is so. */
const atPlace = /^(?:ở|tại)\s/iu
const ownPlace = /(?<!\s(?:nhà|đất))\s(?:ở|tại)\s[^,]*$/iu

/** `riêng các xã đặc biệt khó khăn giảm 3%`: of what was said of the whole place before. */
const amongPlaces = lazily(
  () =>
    new RegExp(
      `^(?:(?:các|những)\\s)?(?:${targetWords().places})(?:,\\s(?:${targetWords().places}))*\\s(?:${targetWords().placeTraits})`,
      'iu',
    ),
)
const atWhole = /\s(?:toàn|cả)\s(?:tỉnh|thành phố|huyện|xã|nước)$/iu
