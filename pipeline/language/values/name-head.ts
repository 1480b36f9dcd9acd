import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { lower, measureNoun } from './compose-name.js'
import { isDivision } from './of-whole.js'
import { trimName } from './trim-name.js'

const grounds = /^[\s\-+•]*(?:thực hiện|triển khai|theo|căn cứ|kết quả|ước)\s/iu
const measureBehind = /,\s+(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng|tốc độ)\s)/iu

/** `Thực hiện Nghị quyết số …, tỷ lệ X`: what it is done after is no part of its name. */
export function withoutGrounds(words: string): string {
  const measure = grounds.test(words) ? measureBehind.exec(words) : null
  return measure
    ? words.slice(measure.index + measure[0].length)
    : words.replace(otherShare, '').replace(whoAims, '').replace(whatFor, '').replace(noneLeft(), '')
}

/** `Không còn xã nghèo, thu nhập bình quân …`: what is to be gone is another aim. */
const noneLeft = lazily(
  () => new RegExp(`^[\\s\\-+•]*(?:cơ bản\\s+)?(?:${targetWords().gone})\\s[^,;:\\d]{3,80},\\s+`, 'iu'),
)

/** `Để đạt mục tiêu trên, giá trị sản xuất …`: what it is done for. */
const whatFor = /^[\s\-+•]*để\s[^,;:\d]{3,60},\s+/iu

/** `Kế hoạch đặt mục tiêu giảm tỷ lệ X`: who or what sets the target. */
const whoAims =
  /^[^,;:\d]{1,60}?\s(?:đặt|đề|xác định|đưa|nêu)(?:\s+ra)?\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu)(?:\s+(?:cụ thể|chung|chủ yếu))?(?:\s+(?:là|như))?[\s:,]*(?=\p{L}+\s+\p{L}+\s)/iu

/** `1/2 số huyện nghèo, 30% số xã …`: a share of something else, which no list knows. */
const otherShare = /^[\s\-+•]*(?:phấn đấu\s+)?\d{1,4}\s?\/\s?\d{1,4}\s[^,;]{2,60},\s+/iu

/**
 * `Sử dụng không gian: Trên 80% diện tích …`: a topic before the colon, where the thing is named behind the amount. What a
 * topic says of its thing is said of the parts: `Giáo viên đạt chuẩn: mầm non 95%`.
 */
export function withoutTopic(words: string, named: boolean): string {
  const colon = words.lastIndexOf(':')
  if (colon < 0) return words
  const topic = words.slice(0, colon)
  const behind = words.slice(colon + 1)
  const thing = trimName(behind)
  if (thing !== '') return isDivision(thing) && says(topic) ? `${topic} ${lower(thing)}` : behind
  return named && !measureNoun.test(trimName(words)) ? '' : words
}

const says = (topic: string): boolean => fold(topic).search(valueWords().predicate) > 0

const actor = latin(
  /^(?:các\s+)?(?:sở|ubnd|ủy ban|bộ|đơn vị|địa phương|cơ quan)(?!\p{L})[^;:]{0,80}?\s(?:bố trí|bảo đảm|đảm bảo|duy trì|phấn đấu|thực hiện)\s+(?=\p{L})/iu,
)

/** Who is to do it is no part of what is measured: `Các Sở bố trí tỷ lệ X` is `tỷ lệ X`. */
export const withoutActor = (name: string): string =>
  /^(?:chủ trì|phối hợp)[\s,]/iu.test(name)
    ? name.replace(leading(), '')
    : name.replace(actor, '').replace(everywhereDoes(), '')

const everywhere = (): string => `(?:toàn|cả)\\s(?:${targetWords().wholePlaces})`
const onlyEverywhere = lazily(() => new RegExp(`^${everywhere()}$`, 'iu'))

/** `Toàn tỉnh có 88,5% trường …`: the plan's own place, which is no part of what is measured. */
export const isEverywhere = (name: string): boolean => onlyEverywhere().test(name)

const opensEverywhere = lazily(
  () => new RegExp(`^${everywhere()}(?=$|\\s\\(|\\s(?:đô thị|thành thị|nông thôn)$)`, 'iu'),
)

/** `Toàn tỉnh`, `Toàn tỉnh (đô thị)`: a name that says only where. */
export const saysEverywhere = (name: string): boolean => opensEverywhere().test(name)

/** `Cả tỉnh đón (7 triệu lượt khách)`: that place, before what is done there. */
const everywhereDoes = lazily(
  () => new RegExp(`^${everywhere()}\\s+(?:phấn đấu\\s+)?(?=(?:${valueWords().actions})(?!\\p{L}))`, 'iu'),
)

/** `Chủ trì, phối hợp với Sở Y tế kiểm tra`: with whom, up to what is done; names of bodies hold such words too, in capitals. */
const leading = lazily(
  () =>
    new RegExp(
      `^(?:[Cc]hủ trì|[Pp]hối hợp)[^;:]{1,150}?(?<!\\p{Lu}\\p{L}{0,6})[\\s,](?=(?:${valueWords().actions})(?!\\p{L}))`,
      'u',
    ),
)
