import { z } from 'zod'
import { fold } from '../pipeline/language/fold.js'
import { lazily } from '../pipeline/language/lazily.js'
import { loadKnowledge } from './load.js'
import { sectionWords } from './sections.js'

const words = z.array(z.string())
const comparator = z.enum(['gte', 'gt', 'lte', 'lt', 'approx'])

const valueWordsFile = z.object({
  about: z.string(),
  comparators: z.record(comparator, words),
  around: words,
  notBefore: words,
  /** Behind a bare number, what makes it the name of a kind: `chính quyền địa phương 2 cấp`, `phương châm 4 tại chỗ`. */
  kindsBehind: words,
  /** What an amount is compared with: `so với`, and the level or time of it: `cùng kỳ`. */
  comparedWith: words,
  comparedLevels: words,
  /** What a task costs: `tổng kinh phí`. */
  costNouns: words,
  /** Beside the nouns of items (`Mục tiêu 1`), those whose number says which one it is: `Mức 2`. */
  gradeNouns: words,
  units: z.record(z.string(), words),
  /** Behind a stroke, beside the things counted, what an amount is for each of: `/ha`, `/ngày đêm`. */
  perNouns: words,
  /** Those of them that are stretches of time. */
  perTimes: words,
  /** What so many of are meant: `/100.000 trẻ đẻ sống`. */
  perManyOf: words,
  /** What begins a name though its first word alone is a verb: `Tăng trưởng GRDP`. */
  wholeStarts: words,
  /** What ends a name though its last word alone is a verb: `mặt bằng`. */
  wholeEnds: words,
  /** How something is done, behind the verb: `xử lý kịp thời`. */
  deedAdverbs: words,
  /** What alone names nothing: `Bình quân đạt 17 tiêu chí/xã`. */
  averages: words,
  conditionUnits: words,
  counted: words,
  /** What begins as a unit does and names a measure: `đến 2025 tỷ lệ hộ nghèo`. */
  shareNouns: words,
  growth: words,
  /** Names that end in a word for growth and are no growth: `giá trị gia tăng`. */
  addedValues: words,
  /** What is `tăng` and names a thing all the same: `tăng huyết áp`. */
  notGrowing: words,
  growthNames: words,
  trailingVerbs: words,
  leadingVerbs: words,
  actionVerbs: words,
  /** Nouns that begin as a verb does: `hợp tác xã`. */
  nounStarts: words,
  /** What kind of term follows: `tầm nhìn đến năm 2045`. */
  outlooks: words,
  /** The same, at the beginning of a clause alone: `Kế hoạch năm 2026`. */
  foreseen: words,
  hangingNames: words,
  /** Verbs that say of a share's thing what is to become of it (`… sử dụng chữ ký số`). */
  predicateVerbs: words,
  /** What begins with such a verb and says who a thing is (`phụ nữ có thai`). */
  traits: words,
  /** Words that begin as a trait does, and tell what things have: `có công viên`. */
  notTraits: words,
  /** Verbs that may stand before the one that says what is done (`hoàn thành rà soát`). */
  finishingVerbs: words,
  /** What is done to have so many of a thing, which its count says by itself (`mỗi xã xây dựng 2 mô hình`). */
  makingVerbs: words,
  /** What is done or comes so many times (`lượt kiểm tra`), unlike persons (`lượt khách`). */
  turns: words,
  countVerbs: words,
  rankWords: words,
  /** Lists of parts that one whole is divided into: the places, the steps of school. */
  divisions: z.array(words),
})

export type BoundComparator = z.infer<typeof comparator>

/** The words around numbers, folded and as patterns that are tried on folded text. */
export interface ValueWords {
  /** A comparator at the end of the words before a number: group 1. */
  comparatorBefore: RegExp
  comparatorOf: ReadonlyMap<string, BoundComparator>
  aroundBefore: RegExp
  notBefore: RegExp
  /** The words behind a number that is part of the name of a kind. */
  kindBehind: RegExp
  /** The end of the words before a year that an amount is compared with: `so với cùng kỳ`. */
  comparedBefore: RegExp
  /** What an amount is compared with, to the year: `cao hơn mức năm 2020`. For all in a text, whatever the case. */
  comparison: RegExp
  /** What something costs, up to the number of the amount. For all in a text. */
  costBefore: RegExp
  /** The nouns alone that an amount of {@link costBefore} follows. */
  costNoun: RegExp
  /** A noun at the end of the words before a number that is its label where no unit follows: `Mục tiêu 1`, `Mức 2`. */
  labelBefore: RegExp
  /** A unit at the beginning of the words after a number: group 0. */
  unitAfter: RegExp
  unitOf: ReadonlyMap<string, string>
  /** A stroke and what an amount is for each of: groups 1 (`100.000 dân`) or 2 (`ngày đêm`) or, of any word, 3 (`sào`). */
  perAfter: RegExp
  perTimes: ReadonlySet<string>
  averages: ReadonlySet<string>
  /** Nouns that name the thing counted: their words belong to the name of the target. */
  counted: ReadonlySet<string>
  conditionUnits: ReadonlySet<string>
  growthBefore: RegExp
  growthName: RegExp
  /** At the end of words: a name that ends in a word for growth. */
  addedValue: RegExp
  trailing: RegExp
  leading: RegExp
  /** What ends a name with a word that looks like a verb. */
  wholeEnd: RegExp
  /** How something is done, at the end of a deed, or that end itself. */
  adverb: RegExp
  /** A verb that begins a commitment: group 0. */
  action: RegExp
  /** These verbs as an alternation, for patterns of text as it is printed. */
  actions: string
  /** Words for so many times of what is no person: `lượt xe`. */
  turns: RegExp
  /** Words that are nothing but a deed by which there are so many of a thing (`xây dựng`). */
  making: RegExp
  countVerb: RegExp
  finishing: RegExp
  /** Words before a term, as alternations: those that may stand behind a mark, and those that only open a clause. */
  outlooks: string
  foreseen: string
  /** Words that say nothing of what is measured but that it is the same thing again (`tương đương 12 tỷ đồng`). */
  hangingNames: ReadonlySet<string>
  /** Every verb behind the name of a thing, with the space before it. */
  predicate: RegExp
  /** At the beginning: what begins with such a verb and says who a thing is. */
  trait: RegExp
  rank: RegExp
  /** Folded parts that one whole is divided into. */
  divisions: readonly (readonly string[])[]
}

/** `knowledge/value-words.json`, ready to use. */
export const valueWords = lazily((): ValueWords => prepare(loadKnowledge('value-words.json', valueWordsFile)))

function prepare(file: z.infer<typeof valueWordsFile>): ValueWords {
  const comparatorOf = new Map<string, BoundComparator>()
  for (const [kind, phrases] of Object.entries(file.comparators)) {
    for (const phrase of phrases) comparatorOf.set(fold(phrase), kind as BoundComparator)
  }
  const unitOf = new Map<string, string>()
  for (const [unit, spellings] of Object.entries(file.units))
    for (const spelling of spellings) unitOf.set(fold(spelling), unit)
  for (const noun of file.counted) unitOf.set(fold(noun), noun)
  return {
    comparatorOf,
    comparatorBefore: new RegExp(`(?:^|(?<![\\p{L}]))(${either([...comparatorOf.keys()])})\\s*$`, 'u'),
    aroundBefore: new RegExp(`(?<!\\p{L})(?:${either(file.around)})\\s*$`, 'u'),
    notBefore: new RegExp(`(?<!\\p{L})(?:${either(file.notBefore)})\\s*$`, 'u'),
    kindBehind: new RegExp(`^\\s+(?:${either(file.kindsBehind)})(?!\\p{L})`, 'u'),
    comparedBefore: new RegExp(
      `(?:${either(file.comparedWith)})(?:\\s+(?:${either(file.comparedLevels)}))*\\s*$`,
      'u',
    ),
    comparison: new RegExp(
      `(?:${either(file.comparedWith)})\\s+(?:(?:${either(file.comparedLevels)})\\s+)*(?:năm\\s+|giai đoạn\\s+(?:19|20)\\d\\d\\s?-\\s?)(?:19|20)\\d\\d(?!\\d)(?:\\s+và(?=\\s+không))?`,
      'giu',
    ),
    costBefore: new RegExp(
      `(?<!\\p{L})(?:tổng\\s{1,4})?(?:${either(file.costNouns)})(?:\\s{1,4}(?:thực hiện|dự kiến|đầu tư|khoảng|là|của dự án|của đề án)){0,3}\\s{0,4}:?\\s{0,4}(?:khoảng\\s{1,4}|dự kiến\\s{1,4})?(?=\\d)`,
      'gu',
    ),
    costNoun: new RegExp(either(file.costNouns), 'u'),
    labelBefore: new RegExp(
      `(?<!\\p{L})(?:${either([...sectionWords().labelNouns, ...file.gradeNouns])})\\s+$`,
      'u',
    ),
    unitOf,
    counted: new Set(file.counted.map((noun) => fold(noun))),
    unitAfter: new RegExp(
      `^\\s*(?!(?:${either(file.shareNouns)})(?!\\p{L}))(${either([...unitOf.keys()])})(?!\\p{L})`,
      'u',
    ),
    perAfter: new RegExp(
      `^\\s?/\\s?(?:((?:10{2,5}|10{0,2}\\.000)\\s+(?:${either(file.perManyOf)}))|(?:0?1\\s+)?(?:(${either([...file.perNouns, ...file.counted])})|([\\p{L}µ]{1,6}[²³23]?)))(?![\\p{L}\\d²³])`,
      'u',
    ),
    perTimes: new Set(file.perTimes),
    averages: new Set(file.averages),
    conditionUnits: new Set(file.conditionUnits),
    growthBefore: new RegExp(`(?<!\\p{L})(?:${either(file.growth)})\\s*$`, 'u'),
    growthName: new RegExp(
      `^(?:${either(file.growthNames)})(?!\\p{L}|\\s(?:${either(file.notGrowing)})(?!\\p{L}))`,
      'u',
    ),
    addedValue: new RegExp(`(?<!\\p{L})(?:${either(file.addedValues)})[\\s,;:]*$`, 'u'),
    trailing: new RegExp(`(?:^|[\\s,;:(])(?:${either(file.trailingVerbs)})[\\s,;:]*$`, 'u'),
    leading: new RegExp(
      `^[\\s,;:]*(?!(?:${either(file.wholeStarts)})(?!\\p{L}))(?:${either(file.leadingVerbs)})(?!\\p{L})[\\s,:]*`,
      'u',
    ),
    wholeEnd: new RegExp(`(?<!\\p{L})(?:${either([...file.wholeEnds, ...file.addedValues])})[\\s,;:]*$`, 'u'),
    adverb: new RegExp(`(?:(?<!\\s)\\s+(?:${either(file.deedAdverbs)}))?$`, 'u'),
    action: new RegExp(
      `^(?!(?:${either(file.nounStarts)})(?!\\p{L}))(?:${either(file.actionVerbs)})(?!\\p{L})`,
      'u',
    ),
    actions: either(file.actionVerbs),
    making: new RegExp(`^(?:${either(file.makingVerbs)})$`, 'u'),
    turns: new RegExp(`^(?:${either(file.turns)})(?!\\p{L})`, 'u'),
    countVerb: new RegExp(`^(?:${either(file.countVerbs)})$`, 'u'),
    finishing: new RegExp(`^(?:${either(file.finishingVerbs)})$`, 'u'),
    outlooks: either(file.outlooks),
    foreseen: either(file.foreseen),
    hangingNames: new Set(file.hangingNames.map((name) => fold(name))),
    predicate: new RegExp(`\\s(?:${either(file.predicateVerbs)})(?=\\s)`, 'gu'),
    trait: new RegExp(
      `^\\s(?!(?:${either(file.notTraits)})(?!\\p{L}))(?:${either(file.traits)})(?!\\p{L})`,
      'u',
    ),
    divisions: file.divisions.map((parts) => parts.map((part) => fold(part))),
    rank: new RegExp(`(?:${either(file.rankWords)})(?!\\p{L})`, 'u'),
  }
}

/** Alternatives, folded, longest first, escaped. */
export function either(phrases: readonly string[]): string {
  return [...new Set(phrases.map((phrase) => fold(phrase)))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
