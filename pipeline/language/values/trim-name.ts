import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lately } from '../lately.js'
import { latin } from '../latin.js'
import { withoutMarksBehind } from './marks.js'

/** How often a verb may stand before or behind another at one end of a name. */
const mostVerbs = 6

/**
 * Takes verbs and marks off both ends of a name.
 *
 * @example trimName('Phấn đấu tỷ lệ X đạt') // 'tỷ lệ X'
 */
export const trimName: (text: string) => string = lately(trimNameAnew, 500)

function trimNameAnew(words: string): string {
  const { leading, trailing, wholeEnd } = valueWords()
  let name = withoutMarksBehind(
    withoutStart(words)
      .replace(/\s+/g, ' ')
      .replace(/^[\s\-+•*.,:;)–]+/, ''),
    ',;:',
  )
  for (let times = 0; times < mostVerbs; times++) {
    const folded = fold(name)
    const head = leading.exec(folded)?.[0].length ?? 0
    const from = Math.max(head, folded.length - longestVerb)
    const isWhole = bounding.test(folded.slice(from)) || wholeEnd.test(folded.slice(from))
    const tail = isWhole ? null : trailing.exec(folded.slice(from))
    const shorter = withoutMarksBehind(
      name.slice(head, tail ? from + tail.index : undefined),
      ',;:',
    ).trimStart()
    if (shorter === name) break
    name = shorter
  }
  return withoutMarksBehind(name, ',.:;(–-').trimStart()
}

/** Whether words are a verb of deeds and nothing else: `xây dựng`, `hoàn thành đưa vào khai thác`. */
export function isDeed(words: string): boolean {
  const verb = words === '' ? undefined : valueWords().action.exec(fold(words))?.[0]
  if (verb === undefined || verb.length === words.length) return verb !== undefined
  return valueWords().finishing.test(verb) && isDeed(words.slice(verb.length).trimStart())
}

/** `xây dựng mới và nâng cấp`: deeds, and nothing that they are done to. */
export const areDeeds = (words: string): boolean =>
  words.split(' và ').every((deed) => isDeed(deed) || isDeed(deed.replace(/ mới$/u, '')))

/** A deed without the word behind it that says how it is done: `xử lý` of `xử lý kịp thời`. */
export const withoutAdverb = (deed: string): string =>
  deed.slice(0, fold(deed).search(valueWords().adverb)).trimEnd()

/** How many units the longest verb at the end of a name may take. */
export const longestVerb = 60

/** `từ 15 tuổi trở lên` ends in no verb. */
const bounding = latin(/(?<!\p{L})trở (?:lên|xuống)$/u)

const growsFrom = /\s(?:tăng|giảm)\s+từ\s+\d/u
const startsFrom = /[\s(]từ\s+(?:mức\s+|(?:vị trí\s+)?(?:thứ\s+)?hạng\s+|vị trí\s+(?:thứ\s+)?)?\d[^;]{0,60}$/u

/** Takes off the level that something starts from: `… tăng từ 10%`, `… từ 40% năm 2020 lên`. */
function withoutStart(words: string): string {
  const clause = words.lastIndexOf(';') + 1
  const grows = growsFrom.exec(words.slice(clause))
  if (grows) return words.slice(0, clause + grows.index)
  const end = Math.max(clause, words.length - 70)
  const starts = /(?<!trở)\s(?:lên|xuống)\s*$/u.test(words.slice(-12))
    ? startsFrom.exec(words.slice(end))
    : null
  return starts ? words.slice(0, end + starts.index) : words
}
