import type { Clause } from './clauses.js'
import type { Horizon } from './horizons.js'
import type { Quantity } from './quantity.js'

/** A horizon at the beginning of a clause (`Đến năm 2030, …`) holds for all of its sentence. */
export function leadingHorizon(
  folded: string,
  clause: Clause,
  horizons: readonly Horizon[],
  quantities: readonly Quantity[],
): Horizon | null {
  const horizon = horizons[0]
  if (!horizon || (quantities[0] && quantities[0].start < horizon.start)) return null
  const before = folded.slice(clause.from, horizon.start)
  // `Cơ cấu lao động đến năm 2025: A 30%, B 35%; …` is of all that the colon opens
  const opened = quantities[0] && folded.slice(horizon.end, quantities[0].start)
  if (opened && /^\s*(?:như(?: sau)?|gồm|là|đạt(?: được)?)?\s*:/.test(opened)) return horizon
  return /^[\s\-+•(\d).:]*(?:[^,;:.\d]{1,60}\s(?:đặt|đề|xác định|đưa|nêu)(?: ra)? (?=mục tiêu|chỉ tiêu))?(?:(?:theo (?:đó|kế hoạch)|cụ thể)[\s,]*)?(?:(?:phấn đấu|(?:mục|chỉ) tiêu(?: (?:cụ thể|chung|chủ yếu|của (?:kế hoạch|chương trình|đề án)(?: này)?))?|trong đó|từ nay|,)[\s,]*)?$/u.test(
    before,
  )
    ? horizon
    : null
}

/** `Đến năm 2030, A đạt 5%. B đạt 6%.`: a term, unlike a year, may be that of the sentences behind it too. */
export const holdsOn = (folded: string, { start, end }: Horizon): boolean =>
  /^(?:hướng |tính |trong |cho )?(?:đến|tới|giai đoạn|thời kỳ)(?!\p{L})/u.test(folded.slice(start, end))
