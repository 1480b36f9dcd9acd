import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { lower } from './compose-name.js'

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
  if (part.split(' ').length > 3 && !isDivision(part)) return ofRate(part, whole) ?? part
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

/** `tỷ lệ khám phá các loại tội phạm đạt 85%, trong đó tội phạm rất nghiêm trọng đạt 95%`: the rate is of these too. */
function ofRate(part: string, whole: string): string | null {
  const opening = /^\S+\s\S+(?=\s)/.exec(fold(part))?.[0]
  const at = opening && /^tỷ lệ\s/iu.test(whole) ? fold(`${whole} `).indexOf(` ${opening} `) : -1
  return at > 0 ? `${whole.slice(0, at)} ${lower(part)}` : null
}

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
    new RegExp(`^(?:(?:các|những)\\s)?(?:${targetWords().places})\\s(?:${targetWords().placeTraits})`, 'iu'),
)
const atWhole = /\s(?:toàn|cả)\s(?:tỉnh|thành phố|huyện|xã)$/iu
