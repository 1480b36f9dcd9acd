import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import type { Horizon } from './horizons.js'
import { withoutMarksBehind } from './marks.js'
import type { StatedValue } from './statements.js'
import { trimName } from './trim-name.js'

/** Where the name of a measured thing may stand: behind the amount before it, up to the next. */
export interface NamedSpan {
  from: number
  to: number
  clauseFrom: number
  /** The name of the thing that the clause is about, where a part of it is named; else empty. */
  whole: string
  /** It begins with a verb or a measure of its own: nothing before says what is measured. */
  apart: boolean
  /** The clause before it in its sentence, without its marks. */
  before: string
  /** It stands behind a `trong đó` of its clause. */
  part: boolean
}

/** The words before an amount: what is measured (or a verb and its object), and what they hang on. */
interface Subject {
  verb: string | null
  object: string
  antecedent: string
}

/**
 * The name of the thing that a group of amounts measures, put together from the words before the first amount
 * and behind the last, without verbs, years and amounts; null where no noun is left.
 *
 * @example // 'Tối thiểu 40% sản phẩm được hỗ trợ' → 'Sản phẩm được hỗ trợ'
 */
export function nameOf(
  text: string,
  folded: string,
  span: NamedSpan,
  values: readonly StatedValue[],
  horizons: readonly Horizon[],
): { name: string; partOf: boolean } | null {
  const first = values[0]!
  const last = values.at(-1)!
  const opening = folded.slice(span.from, first.start)
  const partOf = span.part || /(?:^|[\s,(;])(?:trong đó|riêng)(?!\p{L})/u.test(opening)
  const noun = last.noun
    ? text.slice(last.noun.start, last.noun.end).replace(/(?<!\s)\s*\/\s*năm$/u, '')
    : null
  const behind = tailOf(text, last, span.to, horizons)
  const tail = first.measure === 'rank' ? behind.replace(/^(?:về|của)\s+/iu, '') : behind
  const named = noun !== null || (tail.split(' ').length > 2 && !joins(tail))
  const before = subjectOf(text, span, first.start, horizons, named)
  const ranked = first.measure === 'rank' && /^về\s/iu.test(behind) && isPlace(before.object)
  const ownNoun = partOf && tail !== '' && !hangs(tail)
  const subject = ranked ? nobody : ownNoun ? { ...before, antecedent: '' } : before
  const inner = span.from !== span.clauseFrom
  const all = first.comparator === 'eq' && !first.reached && first.unit === '%'
  const counts =
    noun === null
      ? measured(
          subject,
          subject.object !== '' && setApart.test(text.slice(last.end, span.to)) ? '' : tail,
          all,
        )
      : inner
        ? countedBeside(subject, noun, tail)
        : counted(subject, noun, tail, span.before)
  const whole =
    partOf && noun === null
      ? ofWhole(counts, span.whole)
      : counts && span.whole && noun === null && isPlaced.test(counts)
        ? `${span.whole} ${lower(counts)}`
        : counts
  // A bracket that opens before the amount and closes behind it is no part of the name.
  const name = whole?.replace(/^\((?![^()]*\))\s*/u, '')
  if (name && valueWords().hangingNames.has(fold(name))) return null
  return name && /\p{L}{2}/u.test(name) ? { name: capital(name), partOf } : null
}

/** Words behind a comma are of the next thing, where this one is named already. */
const setApart = /^\s*[,;]/

/** A name that only says where or among whom: `ở các vùng còn lại`. */
const isPlaced = /^(?:ở|tại|đối với)(?!\p{L})/iu

const nobody: Subject = { verb: null, object: '', antecedent: '' }

/** Who takes the place in an order, not what the order is of: `tỉnh`, `Thành phố`, `Bắc Giang`. */
const isPlace = (object: string): boolean =>
  /^(?:toàn\s+)?(?:tỉnh|thành phố|thủ đô|huyện|quận|thị xã|xã|phường|địa phương)(?:\s\p{Lu}\p{L}*){0,4}$/iu.test(
    object,
  ) || /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u.test(object)

/** Words behind an amount that say of the thing before it what became of it: `(trong đó 40%) được hỗ trợ`. */
const hangs = (tail: string): boolean =>
  joins(tail) ||
  /^(?:được|bị|có|là|đạt|đã|do|thuộc|tham gia|sử dụng|ứng dụng|hoàn thành)(?!\p{L})/iu.test(tail)

const turn = /(?:^|[\s,(;])(?:trong đó|riêng|phấn đấu)(?!\p{L})/giu

/** What stands before the amount; behind `trong đó` or `phấn đấu` a verb alone hangs on the words before. */
function subjectOf(
  text: string,
  span: NamedSpan,
  to: number,
  horizons: readonly Horizon[],
  named: boolean,
): Subject {
  const between = withoutHorizons(text, span.from, to, horizons)
  // what an amount is measured against is no part of what is measured
  const words = withoutGrounds(withoutTopic(between.replace(valueWords().comparison, ' '), named))
  const last = [...words.matchAll(turn)].at(-1)
  const before = last ? trimName(words.slice(0, last.index)) : ''
  const own = splitVerb(
    lastCommitment(withoutActor(trimName(last ? words.slice(last.index + last[0].length) : words))),
  )
  const outer = before || (span.apart ? '' : span.whole)
  const object = named && valueWords().averages.has(fold(own.object)) ? '' : own.object
  return { ...own, object, antecedent: object === '' ? outer : '' }
}

const grounds = /^[\s\-+•]*(?:thực hiện|triển khai|theo|căn cứ)\s/iu
const measureBehind = /,\s+(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng|tốc độ)\s)/iu

/** `Thực hiện Nghị quyết số …, tỷ lệ X`: what it is done after is no part of its name. */
function withoutGrounds(words: string): string {
  const measure = grounds.test(words) ? measureBehind.exec(words) : null
  return measure ? words.slice(measure.index + measure[0].length) : words
}

/** `Sử dụng không gian: Trên 80% diện tích …`: a topic before the colon, where the thing is named behind the amount. */
function withoutTopic(words: string, named: boolean): string {
  const colon = words.lastIndexOf(':')
  if (colon < 0) return words
  const behind = words.slice(colon + 1)
  if (trimName(behind) !== '') return behind
  return named && !measureNoun.test(trimName(words)) ? '' : words
}

const actor =
  /^(?:các\s+)?(?:sở|ubnd|ủy ban|bộ|đơn vị|địa phương|cơ quan)(?!\p{L})[^;:]{0,80}?\s(?:bố trí|bảo đảm|đảm bảo|duy trì|phấn đấu|thực hiện)\s+(?=\p{L})/iu

/** Who is to do it is no part of what is measured: `Các Sở bố trí tỷ lệ X` is `tỷ lệ X`. */
const withoutActor = (name: string): string => name.replace(actor, '')

/** `Triển khai các dự án, hình thành` (tối thiểu 10 …): the last verb is the one that counts. */
function lastCommitment(name: string): string {
  const comma = name.lastIndexOf(', ')
  const last = comma < 0 ? '' : name.slice(comma + 2)
  const { action, countVerb } = valueWords()
  const alone =
    last !== '' && action.exec(fold(last))?.[0].length === last.length && !countVerb.test(fold(last))
  return alone && action.test(fold(name)) && comma > 12 ? last : name
}

const joins = (tail: string): boolean => /^(?:vào|trong|cho|của|trên|từ|tại|ở|đối với)(?!\p{L})/iu.test(tail)

/**
 * A part named by a word or two is a part of what the clause is about: `tỷ lệ X đạt 90%, trong đó đô thị đạt 98%`
 * is `Tỷ lệ X đô thị`, `lao động được đào tạo, trong đó 40% lao động nữ` is `lao động nữ được đào tạo`.
 */
function ofWhole(part: string | null, whole: string): string | null {
  if (!part || !whole || part.split(' ').length > 3) return part
  const thing = whole.replace(/^số (?:lượng )?/iu, '').split(' ')
  const words = fold(part).split(' ')
  const shared = words.findIndex((word, index) => fold(thing[index] ?? '') !== word)
  return shared > 0 ? [part, ...thing.slice(shared)].join(' ') : `${whole} ${lower(part)}`
}

/** A share or an amount of something: the thing is named before it (`Tỷ lệ X đạt 5%`) or behind it (`5% số X`). */
function measured({ verb, object, antecedent }: Subject, tail: string, all: boolean): string | null {
  const joint = joins(tail) || (all && !verb)
  if (object) return [verb, object, joint ? tail : ''].filter(Boolean).join(' ')
  if (antecedent) return [antecedent, verb, tail].filter(Boolean).join(' ')
  if (verb && joint) return `${verb} ${tail}`
  return tail || null
}

/** Words behind the amount that already say what became of the thing counted. */
const finished = /(?:^|\s)(?:được|tham gia|thành công|hoạt động)(?!\p{L})/u

/** Things counted: `Hỗ trợ tối thiểu 100 doanh nghiệp …` is `Số doanh nghiệp … được hỗ trợ`. */
function counted({ verb, object, antecedent }: Subject, noun: string, tail: string, before: string): string {
  if (object && !verb && (namesCount(object, noun) || tail === '')) return object
  if (!object && !antecedent && tail === '' && /^[^\d]+$/.test(before)) return `Số ${noun} ${lower(before)}`
  const thing = tail ? `${noun} ${tail}` : noun
  if (antecedent && !verb && tail === '') return `Số ${noun} được ${lower(withoutPlace(antecedent))}`
  if (!verb || finished.test(tail)) return `Số ${thing}`
  const generic = valueWords().countVerb.test(fold(verb))
  const toWhom = object.replace(/(?:^|\s)(?:đối với|đối|cho|với)$/u, '')
  const done = generic ? toWhom : [verb, toWhom].filter(Boolean).join(' ')
  return done ? `Số ${thing} được ${lower(done)}` : `Số ${thing}`
}

/** A second count in one clause (`30.000 tin về sản phẩm với 5.000 nhà cung cấp`): the words between hang on both. */
function countedBeside(subject: Subject, noun: string, tail: string): string {
  if (subject.verb || tail !== '' || namesCount(subject.object, noun)) return counted(subject, noun, tail, '')
  return subject.object ? `Số ${noun} ${subject.object}` : `Số ${noun}`
}

const measureNoun = /^(?:số|tổng|tỷ|diện tích|sản lượng|quy mô)(?!\p{L})/iu

/** Whether the words before the amount already name what is counted (`Số trường đạt chuẩn` … `05 trường`). */
const namesCount = (object: string, noun: string): boolean =>
  measureNoun.test(object) || fold(object).includes(fold(noun))

/** Where it holds says nothing of what is measured: the plan's own place, `trong một số ngành`. */
const withoutPlace = (name: string): string =>
  name.replace(/(?<!\s)\s+(?:trên địa bàn|trong một số)\s.*$/iu, '')

function splitVerb(subject: string): { verb: string | null; object: string } {
  const verb = valueWords().action.exec(fold(subject))?.[0]
  if (!verb) return { verb: null, object: subject }
  return {
    verb: subject.slice(0, verb.length),
    object: subject
      .slice(verb.length)
      .replace(/^[\s,]+/, '')
      .trim(),
  }
}

const asides =
  /[,;:(]\s*(?:trong đó|bao gồm|gồm|góp phần|nhằm|đáp ứng|phục vụ|bảo đảm|đảm bảo|đồng thời|phấn đấu|hướng tới|từ đó|qua đó|đặc biệt|nhất là|để)(?!\p{L})/u
const tailEnds =
  /(?:^|\s)(?:năm\s+(?:19|20)\d\d$|(?:hằng năm|hàng năm|mỗi năm)(?:\s+và\s.*)?|và (?:tăng|giảm) dần.*|so với.*)$/iu

/** `từ 80% số xã trở lên đạt chuẩn`: the bound stands behind the noun. */
const boundBehindNoun = /^(\s+(?:số\s+)?\p{L}+(?:\s\p{L}+)?)\s+trở\s+(?:lên|xuống)(?!\p{L})/iu

/** `tăng 5%2025`: a year that stands against its amount is no word of the name. */
const gluedYear = /^(?:19|20)\d\d(?!\d)/

/** A bracket that does not close before the next amount says of that one. */
const openBracket = /\([^()]*$/u

/** The words behind the last amount, up to the clause's end, a horizon or an aside. */
function tailOf(text: string, last: StatedValue, to: number, horizons: readonly Horizon[]): string {
  const next = horizons.find((h) => h.start >= last.end && h.start < to)
  let tail = text
    .slice(last.end, Math.min(to, next?.start ?? to))
    .replace(gluedYear, '')
    .replace(openBracket, '')
    .replace(boundBehindNoun, '$1')
  const aside = asides.exec(tail)
  if (aside) tail = tail.slice(0, aside.index)
  tail = withoutMarksBehind(tail, ',.:;')
  if (tail.endsWith(')')) tail = withoutMarksBehind(tail.slice(0, Math.max(0, tail.lastIndexOf('('))), ',.:;')
  return withoutMarksBehind(
    tail.replace(tailEnds, '').replace(/[\s,](?:với|cho|và|trong đó|trong đó có)\s*$/u, ''),
    ',.:;',
  )
    .replace(/^[\s,.:;)]+/, '')
    .replace(/\s+/g, ' ')
}

/**
 * The words between two places without the years that stand there.
 *
 * @param horizons in order, none over another
 * @example withoutHorizons('A năm 2025 đạt', 0, 14, readHorizons('A năm 2025 đạt')) // 'A  đạt'
 */
export function withoutHorizons(
  text: string,
  from: number,
  to: number,
  horizons: readonly Horizon[],
): string {
  let rest = ''
  let at = from
  for (const horizon of horizons) {
    if (horizon.end <= at) continue
    if (horizon.start >= to) break
    rest += text.slice(at, Math.max(at, horizon.start))
    at = horizon.end
  }
  return at < to ? rest + text.slice(at, to) : rest
}

const lower = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
