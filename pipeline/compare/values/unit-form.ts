import { compareWords } from '../../../knowledge/compare-words.js'
import { fold } from '../../language/fold.js'

/** What a unit comes to: amounts of one `counted` can be put on one basis. */
export interface UnitForm {
  /** What is counted, folded; `%` for shares. */
  readonly counted: string
  /** What one of it is worth in the plain unit: `tỷ đồng` is 10^9 đồng, `người/vạn dân` 10^-4 người/dân. */
  readonly scale: number
  /** Whether the amount is that of a year. */
  readonly isPerYear: boolean
  /** What a share is taken of; empty where unsaid. */
  readonly whole: string
}

const forms = new Map<string, UnitForm>()
const mostRemembered = 5_000

/** @example unitForm('tỷ đồng/năm') // { counted: 'đồng', scale: 1e9, isPerYear: true, whole: '' } */
export function unitForm(unit: string): UnitForm {
  let form = forms.get(unit)
  if (!form) {
    form = readForm(fold(unit).replace(/\s+/g, ' ').trim())
    if (forms.size >= mostRemembered) forms.clear()
    forms.set(unit, form)
  }
  return form
}

function readForm(folded: string): UnitForm {
  const { perYear, sharesOf } = compareWords()
  const ending = perYear.find((end) => folded.endsWith(end))
  const bare = ending === undefined ? folded : folded.slice(0, -ending.length).trim()
  const isPerYear = ending !== undefined
  const share = sharesOf.find((sign) => bare.startsWith(sign))
  if (share !== undefined) {
    const scale = share === '‰' ? 0.1 : 1
    return { counted: '%', scale, isPerYear, whole: bare.slice(share.length).trim() }
  }
  const [amount = '', ...per] = bare.split('/')
  const above = scaled(amount.trim())
  const below = per.map((part) => scaled(part.trim()))
  const scale = below.reduce((all, part) => all / part.scale, above.scale)
  return { counted: [above, ...below].map(({ rest }) => rest).join('/'), scale, isPerYear, whole: '' }
}

const figures = /^([0-9][0-9.]*)\s*/

/** What stands before a unit, as a factor: `nghìn tỷ đồng`, `10.000 dân`. */
function scaled(words: string): { scale: number; rest: string } {
  const number = figures.exec(words)
  if (number) {
    const factor = Number(number[1]!.replaceAll('.', ''))
    return { scale: factor > 0 ? factor : 1, rest: words.slice(number[0].length) }
  }
  for (const [word, factor] of Object.entries(compareWords().scales)) {
    if (words.startsWith(`${word} `)) return { scale: factor, rest: words.slice(word.length + 1) }
  }
  return { scale: 1, rest: words }
}
