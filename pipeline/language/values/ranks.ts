import { latin } from '../latin.js'
import { bounds, type Quantity } from './quantity.js'
import { unitAt } from './units.js'

const rankGroup = latin(
  /(?:≤\s*\d+\s+)?(?:(?:thuộc|trong|nằm trong|vào|đạt|đứng trong|lọt vào|xếp hạng|xếp)\s+(?:nhóm|top|tốp)|(?<!\p{L})(?:top|tốp))\s+(?:từ\s+0?1\s*(?:-|đến)\s*)?(\d{1,3})(?!\d)(?:\s+(?:của\s+)?(?:cả nước|toàn quốc)(?!\p{L})|(?:[^;.()]|\([^;.()]{1,20}\)){0,80}?(?:dẫn đầu|đứng đầu|hàng đầu|(?:cao|tốt|lớn|nhanh|thấp|khá)\s+nhất)(?:\s+(?:cả nước|toàn quốc|của cả nước|khu vực|tỉnh))?)?/gu,
)
/** Without the word for a group the places are told from an amount by what is ranked and where: `đứng trong 5 nước hàng đầu`. */
const rankAmong = latin(
  /(?:thuộc|trong|vào|trong số)\s+(\d{1,3})\s+(?:tỉnh|nước|quốc gia|địa phương|đơn vị|thành phố|huyện|xã|phường|tỉnh, thành phố|tỉnh, thành)(?!\p{L})[^;.()\d]{0,30}?(?:dẫn đầu|đứng đầu|hàng đầu|(?:cao|tốt|lớn|nhanh|thấp|khá)\s+nhất)(?:\s+(?:cả nước|toàn quốc|của cả nước|khu vực|tỉnh))?/gu,
)
const rankUnnumbered = latin(
  /(?:thuộc|nằm trong|trong|vào)\s+(?:nhóm|tốp|top)\s+[^\d,;.()]{0,40}?(?:dẫn đầu|đứng đầu|hàng đầu)(?:\s+(?:của\s+)?(?:cả nước|toàn quốc|khu vực|tỉnh|vùng))?|(?:thuộc|nằm trong|trong|vào)\s+nhóm\s+(?:(?:các\s+)?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|thành phố|địa phương|đơn vị)\s+)?(?:trung bình cao|trung bình khá|khá|tốt)(?:\s+trở lên)?(?!\p{L})|(?:dẫn đầu|đứng đầu)\s+(?:cả nước|toàn quốc|khu vực|toàn tỉnh|toàn vùng)/gu,
)
const rankPlace = latin(
  /(?:(?:xếp|đứng|xếp hạng|vị trí|thứ hạng)\s+(?:từ\s+)?(?:(?:vị trí|thứ hạng|thứ|hạng|số(?=\s*\d{1,3}\s+(?:của\s+)?(?:cả nước|toàn quốc|toàn vùng|vùng|khu vực|toàn tỉnh)))\s*)?|từ\s+(?:vị trí|thứ hạng|thứ|hạng)\s*(?=\d{1,3}\s(?:(?:toàn quốc|cả nước|toàn tỉnh)\s)?trở lên)|(?<=\slên\s)(?:thứ hạng|hạng|vị trí thứ|vị trí)\s+)(\d{1,3})(?!\d|\s*(?:sao|điểm|%))(?:\s*(?:-|đến)\s*(\d{1,3})(?!\d|\s*%))?(?:\s?\/\s?\d{1,3}(?!\d)(?:\s+(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương)(?:\s+(?:trên\s+|trong\s+)?(?:cả nước|toàn quốc))?(?!\p{L}))?)?((?:\s+(?:toàn quốc|cả nước|toàn tỉnh|trên toàn quốc|trong cả nước))?\s+trở lên(?!\p{L}))?(?:\s+(?:trong|trên)\s+(?:(?:tổng\s+)?số\s+)?\d{1,3}\s+(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|xã, phường|sở, ban, ngành|đơn vị)(?!\p{L}))?/gu,
)

/**
 * Places in an order: `thuộc nhóm 5 tỉnh dẫn đầu`, `xếp thứ 3`; without a number the comparator is `none`.
 *
 * @param folded folded text; offsets count its units
 * @example readRanks('xếp thứ 3')[0]?.max // 3
 */
export function readRanks(folded: string): Quantity[] {
  if (!/nhóm|top|tốp|đứng|dẫn đầu|hàng đầu|nhất|xếp|hạng|vị trí/.test(folded)) return []
  const groups = [...folded.matchAll(rankGroup), ...folded.matchAll(rankAmong)].map((match) =>
    rank(match, 'lte'),
  )
  const places = [...folded.matchAll(rankPlace)]
    .filter((match) => !isGraded(folded, match))
    .flatMap((match) => [
      rank(match, match[3] ? 'lte' : 'eq'),
      ...placeBeside(folded, match.index + match[0].length),
    ])
  const open = [...folded.matchAll(rankUnnumbered)].map(
    (match): Quantity => ({
      ...rank(match, 'eq'),
      comparator: 'none',
      min: null,
      max: null,
      explicit: false,
    }),
  )
  const numbered = [...groups, ...places]
  return [
    ...numbered,
    ...open.filter((one) => !numbered.some((other) => one.start < other.end && other.start < one.end)),
  ]
}

/** `xếp hạng 02 di tích cấp tỉnh`: so many are graded; what a place is among (`xếp hạng 5 toàn quốc`) is not counted. */
const isGraded = (folded: string, { 0: words, index }: RegExpExecArray): boolean =>
  /^xếp hạng\s+\d+$/u.test(words) && unitAt(folded, index + words.length)?.counted === true

/** `xếp thứ 20/63 tỉnh, thành phố, 5/14 tỉnh vùng Bắc Trung bộ`: the place among others, right behind. */
const beside = latin(
  /^(?:,|,?\s+và)\s+(\d{1,3})\s?\/\s?\d{1,3}\s+(?:tỉnh, thành phố|tỉnh|địa phương)(?!\p{L})/u,
)

function placeBeside(folded: string, from: number): Quantity[] {
  const found = beside.exec(folded.slice(from, from + 40))
  if (!found) return []
  const opens = /\d/.exec(found[0])!.index
  return [{ ...rank(found, 'eq'), start: from + opens, end: from + found[0].length }]
}

function rank(match: RegExpExecArray | RegExpMatchArray, comparator: 'lte' | 'eq'): Quantity {
  const place = Number(match[1] ?? 0)
  const last = match[2] !== undefined && Number(match[2]) > place ? Number(match[2]) : null
  return {
    start: match.index!,
    end: match.index! + match[0].length,
    ...bounds(comparator, place, last),
    unit: 'thứ bậc',
    measure: 'rank',
    baseline: null,
    noun: null,
    explicit: true,
    reached: true,
  }
}
