import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { lazily } from '../lazily.js'
import type { Clause } from './clauses.js'
import { readHorizons } from './horizons.js'

/**
 * A text with spaces for what its sentences open with and that says nothing of what is measured: what joins them to the one before,
 * who sets the aim, and of what field it is. Years among these words stay, and so do all places in the text.
 *
 * @param clauses those of the text
 * @example withoutOpenings('Theo đó, Kế hoạch đặt mục tiêu đến năm 2030 có 90% …', clauses) // '…đến năm 2030 có 90% …'
 */
export function withoutOpenings(text: string, clauses: readonly Clause[]): string {
  const folded = fold(text)
  if (!mayOpen().test(folded)) return text
  let open = text
  let sentence = -1
  for (const clause of clauses) {
    if (clause.sentence === sentence) continue
    sentence = clause.sentence
    for (const [from, to] of openingsOf(text, folded, clause.from, clause.to))
      open = open.slice(0, from) + ' '.repeat(to - from) + open.slice(to)
  }
  return open
}

/** How many openings stand behind each other. */
const mostOpenings = 6

function openingsOf(text: string, folded: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = []
  let at = start
  for (let times = 0; times < mostOpenings; times++) {
    const marks = /^[\s,:\-+•]*/u.exec(text.slice(at, end))![0].length
    if (found.length > 0) found.push([at, at + marks])
    at += marks + (promise.exec(folded.slice(at + marks, end))?.[0].length ?? 0)
    const words = folded.slice(at, end)
    const [years] = readHorizons(words)
    if (years?.start === 0) {
      at += years.end
      continue
    }
    const length = lengthOf(text.slice(at, end), words)
    const apart = length === 0 && times === 0 ? season.exec(words) : null
    if (apart) {
      at += apart[0].length
      continue
    }
    if (length === 0) break
    // the years in it tell when the aim is to be reached, those in the title of a plan which plan it is
    const inside = ofDocument.test(words) ? undefined : readHorizons(words.slice(0, length))[0]
    found.push([at, at + (inside ? inside.start : length)])
    at += inside ? inside.end : length
  }
  return found
}

/** How many units at the beginning of some words are an opening. */
function lengthOf(text: string, folded: string): number {
  const plain = ofDocument.exec(folded) ?? joint().exec(folded) ?? aims().exec(folded) ?? field().exec(folded)
  if (plain) return plain[0].length
  const who = [home().exec(folded), properName.exec(text)].find(
    (one) => one && strives().test(folded.slice(one[0].length)),
  )
  if (who) return who[0].length
  const body = aimer().exec(folded)
  return body ? body[0].length : (will.exec(folded)?.[0].length ?? 0)
}

/** `Vụ Đông Xuân 2023-2024, ngành nông nghiệp đặt chỉ tiêu …`. */
const season = /^(?:vụ|mùa|quý|học kỳ|năm học)\s[^,;:.%]{1,30},\s/u

/** `Phấn đấu về hạ tầng số, …`: a promise before the field. */
const promise = /^phấn đấu\s+(?=(?:về|hoàn thành|thực hiện)\s)/u

const mayOpen = lazily(
  () =>
    new RegExp(
      `${targetWords().connectives}|theo |năm tới|từ nay|(?:mục|chỉ) tiêu|phấn đấu|hướng (?:đến|tới)|sẽ|(?:về|lĩnh vực|có)\\s`,
      'u',
    ),
)

/** `Theo Kế hoạch phát triển nhà ở năm 2026, tỉnh đặt mục tiêu …`: where it is said. */
const ofDocument =
  /^theo (?:kế hoạch|quy hoạch|đề án|chương trình|nghị quyết|quyết định|chiến lược)\s[^;:.%]{3,160}?,\s+(?=(?:\p{L}+\s){0,6}?(?:đặt|đề|phấn đấu|đến|tới|năm|giai đoạn|mục tiêu|chỉ tiêu)\s)/u

const joint = lazily(
  () =>
    new RegExp(
      `^(?:(?:${targetWords().connectives})(?:\\s*[,:]|\\s(?=phấn đấu))|bao gồm việc\\s|từ nay\\s(?=(?:đến|tới)\\s)|dự kiến\\s(?=(?:\\p{L}+\\s){2,4}sẽ\\s)|trong \\p{L}*\\d{0,2}\\s?năm tới,\\s)`,
      'u',
    ),
)

const sets = '(?:đặt|đề|xác định|đưa|nêu|hướng|thông qua)(?: ra| rõ| đến| tới)?'

/** `đặt ra một số mục tiêu cụ thể như:`, `Với mục tiêu chủ yếu là`, `mục tiêu đặt ra là`, `Một số chỉ tiêu cụ thể:`. */
const aims = lazily(() => {
  const { aimTraits } = targetWords()
  const many = '(?:các |những |một số |nhiều |\\d{1,2} )?'
  const traits = `(?:(?:\\s\\p{L}+){0,6}?\\s(?:đã |được |đã được )?(?:đặt|đề) ra|\\s(?:${aimTraits}))*`
  return new RegExp(
    `^(?:(?:(?:còn|sẽ|tiếp tục)\\s)?(?:hoàn thành|thực hiện)\\s${many}(?:mục tiêu|chỉ tiêu)[^\\d,;:.%]{0,40}(?=:)|(?:(?:cũng|đã|vừa|tiếp tục|sẽ)\\s){0,2}${sets}\\s${many}(?:mục tiêu|chỉ tiêu)${traits}(?:\\svà\\s\\d{1,2}\\snhiệm vụ${traits})?(?:,?\\s(?:là|như|gồm|như sau))?(?=[\\s,:.]|$)|(?:với |theo )?${many}(?:mục tiêu|chỉ tiêu)${traits}(?:\\s(?:của|về)\\s[^\\d,;:.%]{2,40}?)?(?:\\s(?:là|như|gồm)(?=[\\s:])|(?=\\s?:)|(?<=\\s(?:cụ thể|chủ yếu|cơ bản|đặt ra|đề ra))(?=\\s(?:giai đoạn|đến năm|tới năm|năm)\\s)))`,
    'u',
  )
})

/** `Về xã hội số, tỷ lệ …`: the field, where a share or a promise follows that says itself what it is of. */
const field = lazily(
  () =>
    new RegExp(
      `^(?:về|(?:trong|ở|đối với) lĩnh vực|(?:trong|ở) (?:phát triển|công tác))\\s[^\\d,;:.%]{2,60},\\s+(?=(?:[\\p{L}]+\\s){0,8}?(?:phấn đấu|${sets})\\s|(?:mục tiêu|chỉ tiêu)\\s|(?:tỷ|tỉ) (?:lệ|trọng)\\s|(?:đến|năm|giai đoạn) |(?:có |(?:ít nhất|tối thiểu|trên|hơn|khoảng)\\s)*\\d[\\d.,]*\\s?%)`,
      'u',
    ),
)

const strives = lazily(
  () =>
    new RegExp(
      `^\\s+(?:sẽ\\s(?=(?:${valueWords().actions})(?!\\p{L}))|(?:(?:cũng|sẽ|tiếp tục|quyết tâm)\\s){0,2}(?:phấn đấu|${sets}\\s(?:các |những |một số |\\d{1,2} )?(?:mục tiêu|chỉ tiêu)|hướng (?:đến|tới)|có\\s(?:(?:ít nhất|tối thiểu|trên|hơn|khoảng)\\s)?\\d)(?:\\s|$|(?<=\\d)))`,
      'u',
    ),
)

const home = lazily(() => new RegExp(`^(?:${targetWords().homes})(?:\\s(?:ta|nhà|này))?(?=\\s)`, 'u'))
const properName =
  /^(?:(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Xx]ã|[Pp]hường|[Qq]uận|TP\.?)\s)?\p{Lu}\p{Ll}+(?:\s(?:-\s)?\p{Lu}\p{Ll}+){1,4}(?=\s)/u

/** `Sở Y tế đặt mục tiêu`, `Kế hoạch đề ra`: up to the verb that sets the aim. */
const aimer = lazily(
  () =>
    new RegExp(
      `^(?:${targetWords().aimers})\\s[^\\d;:.%]{0,80}?(?=(?:(?:cũng|sẽ|tiếp tục|quyết tâm|đã|vừa)\\s){0,2}(?:phấn đấu\\s|${sets}\\s(?:các |những |một số |\\d{1,2} )?(?:mục tiêu|chỉ tiêu))|sẽ\\s(?:${valueWords().actions})(?!\\p{L}))`,
      'u',
    ),
)

/** `Đến năm 2030, sẽ giảm 20%`. */
const will = /^sẽ\s+(?=\p{L})/u
