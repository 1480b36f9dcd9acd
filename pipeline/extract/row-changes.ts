import { valueWords } from '../../knowledge/value-words.js'
import { capital } from '../language/capitals.js'
import { fold } from '../language/fold.js'
import { latin } from '../language/latin.js'
import { beginsMeasure } from '../language/values/borders.js'
import { baselineBehind } from '../language/values/growth.js'
import { fallen } from '../language/values/quantity.js'
import { trimName } from '../language/values/trim-name.js'
import type { DraftValue, TargetDraft } from './drafts.js'

const falls = latin(/^(?:phấn đấu\s+)?(?:cắt\s|kéo\s|tinh\s)?(?:giảm|rút ngắn)(?:\s+thêm)?\s+(?=\p{L})/u)
/** `Mức giảm tỷ lệ hộ nghèo`: how much it falls by, whatever it is. */
const fallBy = /^mức giảm\s+(?=\p{L}+\s\p{L})/u
/** What is itself a share may be meant at the level that it falls to: `Giảm tỷ suất tử vong` of 18 ‰. */
const share = latin(/^(?:tỷ|tỉ)\s(?:lệ|suất|số|trọng)(?!\p{L})|^(?:mức|hệ số|chỉ số)(?!\p{L})/u)
/** A word of the level that it falls to. */
const reached = latin(/(?<!\p{L})(?:còn|xuống|dưới|đạt|ở mức)(?!\p{L})|[<≤]/u)

/**
 * A row whose name begins with `giảm` and whose amounts say by how much: `Cắt giảm chi thường xuyên` of `tối thiểu 10%` is
 * `Chi thường xuyên`, growth of at most -10. Rows that may as well say what it falls to stay as they are.
 */
export function asChange(
  name: string,
  values: readonly DraftValue[],
): { name: string; values: DraftValue[] } {
  const byHow = fallBy.exec(fold(name))
  const verb = byHow ?? falls.exec(fold(name))
  const thing = verb ? name.slice(verb[0].length).trim() : ''
  const amounts = values.filter(({ min, max }) => min !== null || max !== null)
  if (
    thing === '' ||
    amounts.length === 0 ||
    !amounts.every((value) => (byHow ? isBare(value) : isByHowMuch(value, fold(thing))))
  )
    return { name, values: [...values] }
  const bare = trimName(thing)
  return {
    name: capital(bare),
    values: values.map((value) => {
      const year = value.baseline ?? (Number(baselineBehind(fold(value.text), 0)?.[1]) || null)
      return value.min === null && value.max === null
        ? value
        : { ...value, ...fallen(value), measure: 'growth', baseline: year }
    }),
  }
}

/** `- Dịch vụ | 9,5` below `Tốc độ tăng trưởng GRDP`: a share of a part that names no measure of its own grows as its whole does. */
export function growsAsWhole(draft: TargetDraft, whole: TargetDraft): void {
  if (!valueWords().growthName.test(fold(whole.name)) || beginsMeasure(fold(draft.name))) return
  draft.values = draft.values.map((value) =>
    value.measure === 'level' && value.unit?.startsWith('%') ? { ...value, measure: 'growth' } : value,
  )
}

const isBare = ({ measure, text }: DraftValue): boolean => measure === 'level' && !reached.test(fold(text))

function isByHowMuch({ comparator, unit, measure, text }: DraftValue, thing: string): boolean {
  if (measure !== 'level' || reached.test(fold(text)) || comparator === 'lt' || comparator === 'lte')
    return false
  if (comparator === 'gte' || comparator === 'gt' || /so với/u.test(fold(text))) return true
  if (share.test(thing) || unit === null) return false
  return unit.startsWith('%') || valueWords().counted.has(unit)
}
