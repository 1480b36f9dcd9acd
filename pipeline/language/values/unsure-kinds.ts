import { targetWords } from '../../../knowledge/target-words.js'
import { valueWords } from '../../../knowledge/value-words.js'
import { fold } from '../fold.js'
import { latin } from '../latin.js'
import { lazily } from '../lazily.js'
import { beginsMeasure } from './borders.js'
import { isCountedExtent } from './counted-extent.js'
import { losesDeed } from './lost-deeds.js'
import { predicateOf } from './shared-predicate.js'
import type { Statement } from './statement.js'

const beforeColon = /:\s*$/u
/** All that a clause says before its amount, where it is a kind and no sentence. */
const onlyKind = latin(/^[\s,;]*\p{L}+(?:\s\p{L}+){0,3}\s?:\s*$/u)

/**
 * Marks the names of which it is not sure that they are all that is measured: in `Tỷ lệ người dân hài lòng với dịch vụ y tế: 90%; giáo
 * dục: 92%` the second may be of the first's measure, and so may whoever a later share is of (`Tỷ lệ trẻ em được tiêm chủng đạt 95%; phụ nữ
 * mang thai đạt 90%`); which of its words they stand for is not told. Nor is it where the words before a count are lost ({@link losesDeed}), or where so
 * many things are said to be an area ({@link isCountedExtent}).
 *
 * @param folded the text, folded, that the statements are of
 * @param statements in order
 */
export function doubtKinds(folded: string, statements: readonly Statement[]): Statement[] {
  let isListed = false
  let lacksRate = false
  return statements.map((one, at) => {
    const [value] = one.values
    const ahead = folded.slice(one.start, value!.start)
    const isShare = value!.unit === '%' && value!.measure === 'level'
    if (isListed && isShare && onlyKind.test(ahead) && !beginsMeasure(fold(one.name)))
      return ahead.includes(fold(one.name)) ? { ...one, isUnsure: true } : one
    isListed = isShare && beforeColon.test(ahead) && /^(?:tỷ|tỉ) lệ\s/iu.test(one.name)
    const before = statements[at - 1]
    lacksRate = isShare && before !== undefined && mayLackRate(folded, before, one, lacksRate)
    const isOfWhomElse = isShare && before !== undefined && isOfWhom(folded, before, one)
    const isDoubted = losesDeed(folded, one) || isCountedExtent(one) || isAvoided(one, ahead)
    return lacksRate || isOfWhomElse || isDoubted ? { ...one, isUnsure: true } : one
  })
}

/** `Hạn chế thành lập nhiều hơn 1 hợp tác xã trên một xã`: how many there are not to be. */
const isAvoided = ({ values }: Statement, ahead: string): boolean =>
  values[0]!.explicit && values[0]!.measure === 'level' && avoids().test(ahead)

const avoids = lazily(() => new RegExp(`^[\\s\\-+•]*(?:${targetWords().avoiding})\\s`, 'u'))

/** `Tỷ lệ học sinh hoàn thành tiểu học đạt 99%; tốt nghiệp THCS đạt 98%`: words too few to say of whom the second share is, and a third one behind it. */
function mayLackRate(folded: string, before: Statement, one: Statement, isListed: boolean): boolean {
  const name = fold(one.name)
  const between = folded.slice(before.values.at(-1)!.end, one.values[0]!.start)
  return (
    (isListed || /^(?:tỷ|tỉ) lệ\s/iu.test(before.name)) &&
    !one.isComposed &&
    !one.partOf &&
    name.split(' ').length <= 3 &&
    !beginsMeasure(name) &&
    !reaches().test(name) &&
    !/[.!?]\s/.test(between) &&
    between.includes(name)
  )
}

/** `phủ sóng đạt 99%`: what a share tells by itself how far it reaches. */
const reaches = lazily(() => new RegExp(`^(?:${targetWords().topicDeeds})(?!\\p{L})`, 'u'))

/** Whether a later share of a sentence is said of somebody counted, and not what becomes of them. */
function isOfWhom(folded: string, before: Statement, one: Statement): boolean {
  const [amount, value] = [before.values.at(-1)!, one.values[0]!]
  const [first, second] = fold(one.name).split(/,?\s/)
  const isCounted = [`${first}`, `${first} ${second}`].some((words) => valueWords().counted.has(words))
  return (
    isCounted &&
    value.reached &&
    amount.unit === '%' &&
    !one.isComposed &&
    predicateOf(one.name) === '' &&
    !/[.!?]\s/.test(folded.slice(amount.end, value.start)) &&
    folded.slice(one.start, value.start).includes(fold(one.name))
  )
}
