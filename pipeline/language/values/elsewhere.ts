import { targetWords } from '../../../knowledge/target-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import { lower } from './compose-name.js'
import { splitDeed } from './split-deed.js'
import type { Statement } from './statement.js'

/** What says only where or among whom, at the beginning of a name and at the end of one. */
const placeAlone = /^(?:ở|tại|trong|đối với)\s(?!đó|số đó|năm)/iu
const placeBehind = /\s(?:ở|tại|trong|đối với)\s(?!.*\s(?:ở|tại|trong|đối với)\s).*$/iu

const onlyPlaces = lazily(
  () =>
    new RegExp(
      `^(?:(?:các|những)\\s)?(?:${targetWords().places})(?:,\\s(?:${targetWords().places}))*(?:\\s(?:${targetWords().placeTraits}))+$`,
      'u',
    ),
)

/**
 * The name of what a clause measures at another place than the clause before it: `95% chất thải ở thành thị được thu
 * gom; 70% ở nông thôn`. Where it is
 * measured in another way it keeps its own.
 *
 * @example elsewhere({ name: 'Tỷ lệ hộ ở thành thị', … }, { name: 'Ở nông thôn', … }) // 'Tỷ lệ hộ ở nông thôn'
 */
export function elsewhere(before: Statement, own: Statement): string {
  const isSame =
    before.values[0]?.measure === own.values[0]?.measure && before.values[0]?.unit === own.values[0]?.unit
  // `giảm tỷ lệ hộ nghèo 1%; các xã đặc biệt khó khăn giảm 3%`: of whom else it is said
  if (isSame && own.values[0]?.measure === 'growth' && onlyPlaces().test(fold(own.name)))
    return `${before.name} ${lower(own.name)}`
  const at = isSame && placeAlone.test(own.name) ? before.name.search(placeBehind) : -1
  if (at < 0) return own.name
  return `${before.name.slice(0, at)} ${lower(own.name)}${splitDeed(before.name.slice(at)).deed}`
}
