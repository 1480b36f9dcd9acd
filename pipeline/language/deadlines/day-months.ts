/**
 * Days written with a dash or a point (`ngày 9-1`, `27.2`), which alone may as well be two days, a range or an amount:
 * the places where nothing but a day and its month can be meant.
 */

const gap = '\\s{0,4}'
const dash = `${gap}[-–—]${gap}`
/** `17 giờ 30` before the day. */
const hour = '\\d{1,2}\\s?(?:giờ|h|g)(?:\\s?\\d{1,2})?(?:\\s?phút)?,?\\s{1,4}'
const plain = '\\d{1,2}\\s?[-.]\\s?\\d{1,2}'
const notLonger = '(?!\\d|\\s?[-–./]\\s?\\d)'
/** A number with a point is an amount where a unit may stand behind it. */
const closed = `(?=${gap}(?:[,;:)]|\\.?${gap}$))`

/** Where a sentence, an item or a bracket begins. */
const opened = '(?:^|[;:(*+•–-]\\s{0,2}|\\.\\s{1,2})'

const both = (at: number): string => `(?<day${at}>\\d{1,2})\\s?[-.]\\s?(?<month${at}>\\d{1,2})`
const pointed = (at: number): string => `(?<day${at}>\\d{1,2})\\.(?<month${at}>\\d{1,2})`

/** The forms, whose groups `day0`, `month0` … hold the day and, but for `day4`, the month. */
export const dayMonthForms: readonly string[] = [
  // `trước ngày 15-12`, `trước 17 giờ ngày 15-4`: no range has only an end
  `(?<=(?:trước|hết|đến|nhất|nhất\\slà)\\s{1,4}(?:${hour})?)ngày${gap}${both(0)}(?!\\d|\\s?[-–./]\\s?\\d|\\s{1,4}(?:(?:hằng|hàng|mỗi|từng)\\s{1,4}(?!năm)|(?:của|tháng)(?!\\p{L})))`,
  // `vào ngày 5-9 hằng năm`: days alone are of each month
  `ngày${gap}${both(1)}(?=\\s{1,4}(?:hằng|hàng|mỗi)\\s{1,4}năm(?!\\p{L}))`,
  // `từ ngày 9-1 đến 15-3`
  `ngày${gap}${both(2)}(?=\\s{1,4}(?:đến|tới)\\s{1,4}(?:hết\\s{1,4})?(?:ngày${gap})?${plain}${notLonger})`,
  `(?<=từ\\s{1,4}ngày${gap}(?:\\d{1,2}|${plain})\\s{1,4}(?:đến|tới)\\s{1,4}(?:hết\\s{1,4})?)${both(3)}${notLonger}`,
  // `từ ngày 14-28.1`
  `ngày${gap}(?<day4>\\d{1,2})(?=${dash}\\d{1,2}\\.\\d{1,2}${notLonger})`,
  `(?<=ngày${gap}\\d{1,2}${dash})${pointed(5)}${notLonger}`,
  // `Từ 22.2 - 27.2: …`: amid a sentence they may be amounts (`pH từ 6.5 - 8.5`)
  `(?<=${opened}từ\\s{1,4}|từ\\s{1,4}ngày${gap})${pointed(6)}(?=${dash}\\d{1,2}\\.\\d{1,2}${closed})`,
  `(?<=(?:${opened}từ\\s{1,4}|từ\\s{1,4}ngày${gap})\\d{1,2}\\.\\d{1,2}${dash})${pointed(7)}${closed}`,
]

type Groups = Readonly<Record<string, string | undefined>>

/** The day and the month (null where it stands further on) that one of the forms holds, or null. */
export function dayMonthOf(groups: Groups): { day: string; month: string | null } | null {
  for (const at of dayMonthForms.keys()) {
    const day = groups[`day${at}`]
    if (day !== undefined) return { day, month: groups[`month${at}`] ?? null }
  }
  return null
}
