import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { namesShare } from './changes.js'
import { asChange } from './growing-on.js'
import { isDivision } from './of-whole.js'
import { partAtEnd } from './shared-measure.js'
import type { StatedValue, Statement } from './statement.js'

/**
 * The amounts of a part that stands without a verb behind a thing that is to grow: in `GRDP tăng 8%, khu vực công nghiệp 10%` the part
 * is to grow too.
 *
 * @param thing what is stated right before, if anything
 * @param name what the amounts are of
 * @param opened the folded words between the two
 */
export function growsToo(
  thing: Statement | undefined,
  name: string,
  values: readonly StatedValue[],
  opened: string,
  folded: string,
): readonly StatedValue[] {
  const before = thing?.values.at(-1)
  if (
    before?.measure !== 'growth' ||
    !(isDivision(name) || ofField().test(name) || isLike(thing!.name, name))
  )
    return values
  if (opened.replace(/^[\s,;]+(?:và\s+)?/u, '').trim() !== fold(name)) return values
  return values.map((value) =>
    value.measure === 'level' && value.unit === before.unit ? asChange(value, before, folded) : value,
  )
}

/** `kim ngạch xuất khẩu` and `kim ngạch nhập khẩu`: one measure of two parts, and no share itself. */
function isLike(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)]
  return valueWords().divisions.some((parts) => {
    const [own, theirs] = [partAtEnd(second, parts), partAtEnd(first, parts)]
    if (!own || !theirs || own === theirs || namesShare.test(second)) return false
    return first.slice(0, -theirs.length) === second.slice(0, -own.length)
  })
}

const ofField = lazily(() => new RegExp(`^(?:ngành|${targetWords().fields})\\s`, 'iu'))
