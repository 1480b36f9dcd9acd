import type { RecordWords } from './words.js'

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const daysOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** How a record is told in English. */
export const en: RecordWords = {
  htmlLang: 'en',
  locale: 'en-GB',

  comparators: {
    eq: '',
    gte: 'at least ',
    gt: 'more than ',
    lte: 'at most ',
    lt: 'less than ',
    approx: 'about ',
    between: '',
    none: '',
  },
  rank: (amount) => `rank ${amount}`,
  multiple: (amount, baseline) => `${amount} times${baseline === null ? '' : ` that of ${baseline}`}`,
  growth: (amount) => `growth ${amount}`,
  fall: (amount) => `fall ${amount}`,
  against: (baseline) => `against ${baseline}`,

  years: (start, end) => {
    if (start !== null && end !== null) return start === end ? `${end}` : `${start}–${end}`
    if (end !== null) return `by ${end}`
    return start === null ? '' : `from ${start}`
  },
  noYear: 'no year stated',

  by: (date) => `by ${date}`,
  from: (date) => `from ${date}`,
  done: (date) => `done ${date}`.trimEnd(),
  continuous: 'continuously',
  every: (count, interval) => {
    if (count === 3 && interval === 'M') return 'every quarter'
    const intervals = { D: 'day', W: 'week', M: 'month', Y: 'year' }
    return count === 1 ? `every ${intervals[interval]}` : `every ${count} ${intervals[interval]}s`
  },
  stretches: {
    month: (year, month) => months.format(new Date(Date.UTC(year, month - 1, 1))),
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    year: (year) => `${year}`,
  },
  // Readers of English differ on which of 02/03/2025 is the month. Any leap year tells the name of a month.
  date: (iso) =>
    iso.length === 5
      ? daysOfYear.format(new Date(`2000-${iso}T00:00:00Z`))
      : days.format(new Date(`${iso}T00:00:00Z`)),

  steps: {
    raised: 'raised',
    lowered: 'lowered',
    moved: 'rescheduled',
    same: 'unchanged',
    unlike: 'cannot be compared',
    new: 'new',
    dropped: 'no longer named',
  },
  page: (page) => `page ${page}`,
  characters: (start, end) => `characters ${start}–${end}`,
  notStated: 'not stated',
  colon: ': ',
}
