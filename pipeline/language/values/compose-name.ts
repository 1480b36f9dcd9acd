import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { isVagueName } from './vague-names.js'

/** The words before an amount: what is measured (or a verb and its object), and what they hang on. */
export interface Subject {
  verb: string | null
  object: string
  antecedent: string
}

/** Words behind an amount that go on with what stands before it: `từ 2% trong tổng chi`. */
export const joins = (tail: string): boolean =>
  /^(?:vào|trong|cho|của|trên|từ|tại|ở|đối với|mức độ \d)(?!\p{L})/iu.test(tail)

/** Words behind an amount that say of the thing before it what became of it: `(trong đó 40%) được hỗ trợ`. */
export const hangs = (tail: string): boolean =>
  joins(tail) ||
  /^(?:được|bị|có|là|đạt|đã|do|thuộc|tham gia|sử dụng|ứng dụng|hoàn thành)(?!\p{L})/iu.test(tail)

/** What a name cannot end in: to whom or where the amount is of. */
export const dangling =
  /(?:^|(?<!\s)\s+)(?:cho|của|đến|tới|tại|(?<!(?:nhà|đất)\s)ở|(?<!(?:tuyến|cấp)\s)trên|đối với)$/iu

/** A share or an amount of something: the thing is named before it (`Tỷ lệ X đạt 5%`) or behind it (`5% số X`). */
export function measured(
  { verb, object, antecedent }: Subject,
  tail: string,
  all: boolean,
  unit: string | null,
): string | null {
  const isHanging = unit === '%' && tail !== '' && !tail.includes('(') && dangling.test(object)
  const joint = joins(tail) || (all && !verb) || isHanging || /(?:^|\s)của$/iu.test(object)
  if (unit === null && tail !== '' && !joint && inEach().exec(object)?.[0] === object)
    return `Số ${tail} ${lower(object)}`
  // `Đào tạo cho 100 giám đốc`: to whom it is done is what is counted
  if (unit === null && verb && tail !== '' && dangling.test(` ${object}`) && !object.includes(' '))
    return `Số ${tail} được ${lower(verb)}`
  // `Bồi dưỡng nghiệp vụ cho 400 lượt cán bộ`, `Cấp thẻ cho 95% người nghèo`: they are those to whom it is done
  const given = verb && tail !== '' && !hangs(tail) ? /^(?:(.*)\s)?cho$/iu.exec(object) : null
  if (given && unit !== null && ofPersons.test(unit))
    return `${unit === '%' ? '' : 'Số lượt '}${tail} được ${lower(deedTo(verb!, given[1] ?? ''))}`
  if (verb && ofAmount.test(object)) return object
  if (object) return [verb, object, joint ? tail : ''].filter(Boolean).join(' ')
  if (antecedent && verb && tail === '' && saysDeed(antecedent, verb)) return antecedent
  if (antecedent) return [withoutJoint(antecedent, tail), verb, tail].filter(Boolean).join(' ')
  if (verb && joint) return `${verb} ${tail}`
  const isDone = verb !== null && !saysWhat.test(tail) && !valueWords().countVerb.test(fold(verb))
  if (isDone && tail !== '' && unit === null) return `Số ${tail} được ${lower(verb)}`
  return isDone && tail !== '' && !ofMoney.test(unit ?? '') ? `${tail} được ${lower(verb)}` : tail || null
}

/** Units in which those are told to whom something is done. */
const ofPersons = /^(?:%$|(?:(?:nghìn|triệu) )?lượt(?! khách))/u

/** What is done: `tập huấn` of `tổ chức tập huấn`. */
const deedTo = (verb: string, object: string): string =>
  object !== '' && valueWords().countVerb.test(fold(verb)) ? object : [verb, object].filter(Boolean).join(' ')

/** `Trồng mới 10.000 ha rừng, trong đó năm 2026 trồng 2.000 ha`: what is done to the thing before is done to its part. */
const saysDeed = (thing: string, verb: string): boolean =>
  [` được ${fold(verb)}`, ` được ${fold(verb)} mới`].some((deed) => fold(thing).endsWith(deed))

/** `Thu hút số lượng doanh nghiệp …`, `Đón tổng lượt khách …`: a whole measure, whatever is done with it. */
const ofAmount = /^(?:tổng (?:số|lượng|lượt)|số lượng|tỷ lệ|tỉ lệ)\s/iu

/** `đạt 70% đối với cấp tỉnh, 60% đối với cấp xã`: the second amount is of another place than the thing before it. */
export function withoutJoint(thing: string, tail: string): string {
  const joint = /^(?:tại|ở|về|đối với|trong độ tuổi|mức độ|từ(?=\s[^,;]+\slên\s))(?!\p{L})/iu.exec(tail)?.[0]
  const at = joint ? fold(thing).lastIndexOf(` ${fold(joint)} `) : -1
  return at > 0 ? thing.slice(0, at) : withoutDeedAgain(thing, fold(tail))
}

/** `100% tin báo được giải quyết, trong đó 90% được giải quyết đúng hạn`: what becomes of all is said once. */
function withoutDeedAgain(thing: string, tail: string): string {
  const deeds = /^được(?=\s)/u.test(tail) ? [3, 2].map((count) => tail.split(' ', count).join(' ')) : []
  const again = deeds.find((deed) => fold(thing).endsWith(` ${deed}`))
  return again === undefined ? thing : thing.slice(0, -again.length - 1)
}

/** `Thu hút 200 triệu USD vốn X`: an amount of X, whatever is done with it. */
const ofMoney = /đồng|USD/u

/** Words behind the amount that say what its things do or become. */
export const saysWhat = latin(
  /(?<!\sđã)\s(?:được|có|đạt|tham gia|sử dụng|ứng dụng|đáp ứng|hoàn thành|hoạt động|tiến hành|biết|là)(?!\p{L})/iu,
)

/** `hội nghị với sự tham gia của (200 đại biểu)`: who takes part in it. */
const withSomeone = /^(?:(.*?)\s)?(?:với\s)?sự\s(tham gia|tham dự|góp mặt)$/iu

/** Words behind the amount that already say what became of the thing counted. */
const finished = latin(/(?:^|\s)(?:được|tham gia|thành công|hoạt động)(?!\p{L})/u)

/** Things counted: `Hỗ trợ tối thiểu 100 doanh nghiệp …` is `Số doanh nghiệp … được hỗ trợ`. */
export function counted(
  { verb, object, antecedent }: Subject,
  noun: string,
  tail: string,
  before: string,
): string {
  const joined = withSomeone.exec(object.replace(dangling, ''))
  if (joined) return `Số ${[noun, tail, joined[2], joined[1]].filter(Boolean).join(' ')}`
  // `lớp tập huấn (mỗi lớp 50 người)`: a bracket tells how many in each, whatever is done before it
  const own = object.replace(/^\(\s*/, '')
  const isDone = verb !== null && own === object
  const each = isDone || (tail && !opensEach(own)) ? undefined : inEach().exec(own)?.[1]
  if (each) return `Số ${tail ? `${noun} ${tail}` : noun} ${lower(withoutDeed(each))}`
  if (object && !verb && (namesCount(object, noun) || tail === '')) return object
  if (!object && !antecedent && tail === '' && /^[^\d]+$/.test(before)) return `Số ${noun} ${lower(before)}`
  const thing = tail ? `${noun} ${tail}` : noun
  if (antecedent && !verb && tail === '' && namesThing(antecedent, noun)) return antecedent
  // `Chỉ số X (phấn đấu đạt 7,5 điểm)`: so many points of what is named before
  const isOfThing = isVagueName(fold(`số ${noun}`)) && !valueWords().action.test(fold(antecedent))
  if (antecedent && !verb && tail === '' && isOfThing) return antecedent
  if (antecedent && !verb && tail === '') return `Số ${noun} được ${lower(withoutPlace(antecedent))}`
  // `Hướng dẫn đăng ký cho (50 sản phẩm)`: a deed that no list holds
  const deed = !verb && object.endsWith(' cho') ? object.slice(0, -' cho'.length) : ''
  if (deed.includes(' ')) return `Số ${thing} được ${lower(deed)}`
  if (!verb || finished.test(tail)) return `Số ${thing}`
  if (tail === '' && saysDeed(antecedent, verb) && namesCount(antecedent, noun)) return antecedent
  const generic = valueWords().countVerb.test(fold(verb))
  const toWhom = object.replace(/(?:^|(?<!\s)\s+)(?:đối với|đối|với)$/u, '').replace(dangling, '')
  // `Phát triển đoàn viên mới (200 đoàn viên)`: what is counted stands behind the verb
  if (tail === '' && fold(toWhom).startsWith(`${fold(noun)} `)) return `Số ${toWhom} được ${lower(verb)}`
  const done = generic ? toWhom : [verb, toWhom].filter(Boolean).join(' ')
  return done ? `Số ${thing} được ${lower(done)}` : `Số ${thing}`
}

/** `mỗi xã xây dựng`: what each of them does to what is counted. */
function withoutDeed(each: string): string {
  const words = each.replace(/\s(?:mỗi|hằng|hàng) năm(?=$|\s)/iu, '').split(' ')
  const isMade = valueWords().making.test(fold(words.slice(-2).join(' ')))
  return words.length > 3 && isMade ? words.slice(0, -2).join(' ') : words.join(' ')
}

/** `…, mỗi huyện (ít nhất 01 lớp)`: in which of them so many are counted. */
const opensEach = (object: string): boolean =>
  object.includes(',') || /^(?:(?:bình quân|trung bình) )?mỗi\s/iu.test(object)
/** The kinds of places behind the first are of it: `mỗi xã, phường`. */
const inEach = lazily(
  () =>
    new RegExp(
      `(?:^|,\\s+)((?:(?:bình quân|trung bình) )?mỗi \\p{L}+(?:\\s\\p{L}+)?(?:,\\s(?:${targetWords().receivers}|${targetWords().persons}))*(?:\\s\\p{L}+){0,5})$`,
      'iu',
    ),
)

/**
 * A second count in one clause (`30.000 tin về sản phẩm với 5.000 nhà cung cấp`): the words between hang on both. What is done for the
 * first is done for it: `Giải quyết đất ở cho 420 hộ, đất sản xuất cho 310 hộ`.
 *
 * @param deed the verb that the clause begins with, where its first amount is of those for whom it is done; else null
 */
export function countedBeside(subject: Subject, noun: string, tail: string, deed: string | null): string {
  if (withSomeone.test(subject.object.replace(dangling, ''))) return counted(subject, noun, tail, '')
  const given =
    deed !== null && subject.verb === null && tail === ''
      ? /^(.+)\scho$/iu.exec(subject.object)?.[1]
      : undefined
  if (given) return `Số ${noun} được ${lower(deed!)} ${lower(given)}`
  if (subject.verb || tail !== '' || namesCount(subject.object, noun)) return counted(subject, noun, tail, '')
  // `khách du lịch quốc tế đạt (22 triệu lượt khách)`: the last word of what is counted is the first of the thing
  const again = fold(subject.object).startsWith(`${fold(noun).split(' ').at(-1)} `)
  const thing = again ? subject.object.slice(subject.object.indexOf(' ') + 1) : subject.object
  return thing ? `Số ${noun} ${thing}` : `Số ${noun}`
}

/** `4 lớp với tổng số` (120 học viên): all that are counted; empty where something else is said before the amount. */
export const totalOf = (opening: string, noun: string): string =>
  /^[\s,]*(?:với\s)?tổng số\s*$/u.test(opening) ? `Tổng số ${noun}` : ''

/** What only the name of a whole measure begins with. */
export const measureNoun = latin(/^(?:số|tổng|tỷ|tỉ|diện tích|sản lượng|quy mô|mật độ|đàn)(?!\p{L})/iu)

/** Whether the words before the amount already name what is counted (`Số trường đạt chuẩn` … `05 trường`). */
const namesCount = (object: string, noun: string): boolean =>
  measureNoun.test(object) || fold(object).includes(fold(noun))

/** `Nhu cầu buồng lưu trú, phấn đấu (1.200 buồng)`: a thing that is itself counted so, unlike what is done with it. */
const namesThing = (antecedent: string, noun: string): boolean =>
  namesCount(antecedent, noun) && !valueWords().action.test(fold(antecedent))

/** Where it holds says nothing of what is measured: the plan's own place, `trong một số ngành`. */
const withoutPlace = (name: string): string =>
  name.replace(/(?<!\s)\s+(?:trên địa bàn|trong một số)\s.*$/iu, '')

/** Words within a name: its first letter is small, unless an abbreviation stands there. */
export const lower = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
