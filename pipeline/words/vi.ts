/** How a record is told in Vietnamese: the language that the program is made for. */
export const vi = {
  htmlLang: 'vi',
  locale: 'vi-VN',

  comparators: {
    eq: '',
    gte: 'tối thiểu ',
    gt: 'trên ',
    lte: 'tối đa ',
    lt: 'dưới ',
    approx: 'khoảng ',
    between: '',
    none: '',
  },
  rank: (amount: string) => `thứ hạng ${amount}`,
  multiple: (amount: string, baseline: number | null) =>
    `gấp ${amount} lần${baseline === null ? '' : ` so với năm ${baseline}`}`,
  growth: (amount: string) => `tăng ${amount}`,
  fall: (amount: string) => `giảm ${amount}`,
  against: (baseline: number) => `so với năm ${baseline}`,

  years: (start: number | null, end: number | null) => {
    if (start !== null && end !== null) return start === end ? `${end}` : `${start}–${end}`
    if (end !== null) return `đến ${end}`
    return start === null ? '' : `từ ${start}`
  },
  noYear: 'không ghi năm',

  by: (date: string) => `chậm nhất ${date}`,
  from: (date: string) => `từ ${date}`,
  done: (date: string) => `đã xong ${date}`.trimEnd(),
  continuous: 'thường xuyên',
  every: (count: number, interval: 'D' | 'W' | 'M' | 'Y') => {
    if (count === 3 && interval === 'M') return 'hằng quý'
    const intervals = { D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm' }
    return count === 1 ? `hằng ${intervals[interval]}` : `${count} ${intervals[interval]} một lần`
  },
  /** Months, quarters and years, by their year and their place in it. */
  stretches: {
    month: (year: number, month: number) => `tháng ${month}/${year}`,
    quarter: (year: number, quarter: number) => `quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${year}`,
    year: (year: number) => `năm ${year}`,
  } as Readonly<Record<'month' | 'quarter' | 'year', (year: number, place: number) => string>>,
  date: (iso: string) => iso.split('-').reverse().join('/'),

  steps: {
    raised: 'nâng lên',
    lowered: 'hạ xuống',
    moved: 'đổi mốc',
    same: 'không đổi',
    unlike: 'không so được',
    new: 'mới đặt ra',
    dropped: 'không nêu nữa',
  },
  page: (page: number) => `trang ${page}`,
  characters: (start: number, end: number) => `ký tự ${start}–${end}`,
  notStated: 'không ghi',
  colon: ': ',
}
