import type { StatedValue } from './statement.js'

/** `thứ 3 (cả nước) về chuyển đổi số`: among whom a place is, before what the order is of. */
export const withoutAmong = (behind: string): string =>
  behind.replace(
    /^(?:(?:trên|trong)\s+)?(?:cả nước|toàn quốc|(?:toàn )?vùng|khu vực|(?:toàn )?tỉnh|(?:toàn )?thành phố)\s+(?=về\s)/iu,
    '',
  )

/** What an order is of: what stands in the words of the rank, where only a place stands behind them, else what stands there. */
export function rankedIn(text: string, rank: StatedValue, behind: string): string {
  const inside = rankedBy(text, rank)
  const isPlace = onlyAmong.test(text.slice(rank.start, rank.end)) || amongWhom.test(behind)
  const among = `${onlyAmong.exec(text.slice(rank.start, rank.end))?.[1] ?? ''} ${behind}`.trim()
  if (isPlace && inside) return among === '' || onlyAmong.test(` ${among}`) ? inside : `${inside} (${among})`
  return behind.replace(/^(?:về|của)\s+/iu, '') || inside
}

/** `tốt nhất khu vực (Đông Nam Á)`, `tốt nhất (thế giới)`: among whom. */
const onlyAmong = /\s(khu vực|thế giới|cả nước|toàn quốc|châu lục)$/iu
/** Whether words say only among whom a place is, who are all of their kind. */
export const isAmong = (words: string): boolean =>
  /^(?:cả nước|toàn quốc)$|^(?:các\s)?(?:tỉnh|thành phố|địa phương|đơn vị)(?!\p{L})/iu.test(words)
/** Whether words say only in which part of the land a place is. */
export const isAmongFewer = (words: string): boolean => /^(?:khu vực|vùng)\s/iu.test(words)
const amongWhom = /^(?:khu vực|thế giới|châu|cả nước|toàn quốc|toàn cầu|vùng)(?!\p{L})/iu

/** `nằm trong nhóm 5 tỉnh có chỉ số X cao nhất`: what the order is of stands inside the words of the rank. */
const rankedBy = (text: string, { start, end }: StatedValue): string =>
  /\scó\s+(\S.{2,120}?)(?<!\s)\s+(?:dẫn đầu|đứng đầu|hàng đầu|(?:cao|tốt|lớn|nhanh|thấp|khá)\s+nhất)/iu.exec(
    text.slice(start, end),
  )?.[1] ?? ''

/** Whether words are who takes the place in an order, and not what the order is of: `tỉnh`, `Thành phố`, `Bắc Giang`. */
export function isPlace(words: string): boolean {
  const object = words.replace(whatItIs, '')
  return (
    /^(?:toàn\s+)?(?:tỉnh|thành phố|thủ đô|huyện|quận|thị xã|xã|phường|địa phương)(?:\s\p{Lu}\p{L}*){0,4}$/iu.test(
      object,
    ) || /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u.test(object)
  )
}

/** `Tây Ninh là trung tâm logistics của vùng, thuộc nhóm …`: what else the place is to be. */
const whatItIs = /\s(?:là|trở thành)\s.*$/iu
