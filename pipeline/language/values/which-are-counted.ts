import { valueWords } from '../../../knowledge/value-words.js'
import { isBound, type Quantity } from './quantity.js'

/** `Số vụ ngộ độc có từ 30 người mắc trở lên giảm 5%`: which of them are to be fewer. They are counted in another thing themselves. */
export function isOfFallen(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const next = all[all.indexOf(quantity) + 1]
  if (next?.measure !== 'growth' || quantity.measure !== 'level' || quantity.reached || !isBound(quantity))
    return false
  const counts = /(?<!\p{L}|chỉ\s|tỷ\s|hệ\s)số\s([^,;]*)$/u.exec(clause.slice(0, quantity.start))?.[1]
  const noun = quantity.noun ? clause.slice(quantity.noun.start, quantity.noun.end) : (quantity.unit ?? '%')
  if (counts === undefined || noun.startsWith('%') || noun.split(' ').includes(counts.split(' ')[0]!))
    return false
  return changes.test(clause.slice(quantity.end, next.start))
}
const changes = /^(?:\s\p{L}[^,;:.()\d]{0,60})?\s(?:giảm|tăng)\s+$/u

/** `90% bếp ăn dưới 50 suất được kiểm tra`: of which of them the share is, before what becomes of them. */
export function isOfShared(quantity: Quantity, all: readonly Quantity[], clause: string): boolean {
  const before = all[all.indexOf(quantity) - 1]
  if (before?.unit !== '%' || before.measure !== 'level' || quantity.noun === null || !isBound(quantity))
    return false
  const { predicate } = valueWords()
  const between = `${clause.slice(before.end, quantity.start).trimEnd()} `
  return (
    /^(?:\s\p{L}+){1,5}\s$/u.test(between) &&
    between.search(predicate) < 0 &&
    /^\s\p{L}/u.test(clause.slice(quantity.end)) &&
    clause.slice(quantity.end).search(predicate) === 0
  )
}
