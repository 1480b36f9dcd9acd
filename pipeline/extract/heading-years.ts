import { valueWords } from '../../knowledge/value-words.js'
import { capital } from '../language/capitals.js'
import { fold } from '../language/fold.js'
import { beginsMeasure } from '../language/values/borders.js'
import { readHorizonCell, readHorizons, withoutHorizons } from '../language/values/horizons.js'
import { wholeOf } from '../language/values/parts-below.js'
import { readStatements } from '../language/values/statements.js'
import { trimName } from '../language/values/trim-name.js'
import type { Item, Section } from '../tree/nodes.js'
import type { Years } from './lead-ins.js'

/** A heading is no longer; so long may be one that says only when. */
const longest = 120
const longestYears = 30

/**
 * What a heading tells of the amounts under it: the years, else those above, and the measured thing that it names (`2. Chỉ số
 * SIPAS`), which one below it that says only when (`a) Đến năm 2030`) leaves as it is, or of which it states an amount.
 */
export function yearsUnder(node: Section | Item, title: string, above: Years): Years {
  const whole = node.children.length > 0 ? wholeOf(readStatements(title, above)) : undefined
  if (title.length > longest) return { from: above.from, by: above.by, ...(whole && { whole }) }
  const folded = fold(title)
  const years = readHorizonCell(folded)
  const { from, by } = years ?? above
  const isOnlyWhen = years !== null && title.length <= longestYears
  const things = (node.children.length > 0 && thingsIn(title)) || (isOnlyWhen ? above.things : undefined)
  const of = (node.children.length > 0 && thingIn(title, folded)) || (isOnlyWhen ? above.of : undefined)
  return {
    from,
    by,
    ...(of !== undefined && { of }),
    ...(things !== undefined && { things }),
    ...(whole && { whole }),
  }
}

/** `2. Chỉ số SIPAS`, `1. Chỉ tiêu diện tích nhà ở bình quân năm 2026`: the measured thing without its years, or undefined. */
function thingIn(title: string, folded: string): string | undefined {
  const timeless = withoutHorizons(title, 0, title.length, readHorizons(folded))
  const thing = capital(timeless.replace(announcing, '').replace(/(?<![\s.:;])[\s.:;]+$/u, ''))
  const names = thing.length <= 80 && !/\d/.test(thing) && beginsMeasure(fold(thing))
  return names ? thing : undefined
}

const mostWords = 8
/** `4. Phát triển cụm công nghiệp`: the things that are counted, without the deed; undefined where no known ones are named. */
function thingsIn(title: string): string | undefined {
  const named = trimName(title)
  const deed = valueWords().action.exec(fold(named))?.[0].length ?? 0
  const things = named.slice(deed).trim()
  const words = fold(things).split(' ')
  const isKnown = [4, 3, 2].some((most) => valueWords().counted.has(words.slice(0, most).join(' ')))
  return isKnown && words.length <= mostWords && !/[\d:;.,]/.test(things) ? things : undefined
}

const announcing = /^(?:các\s+)?(?:chỉ tiêu|mục tiêu)\s+(?:về\s+)?/iu
