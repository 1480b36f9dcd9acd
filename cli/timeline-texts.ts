import type { Language } from '../pipeline/words/language.js'

/** The words that the course of an indicator is told in. */
export interface TimelineTexts {
  readonly horizon: string
  /** What is set for one year alone. */
  readonly onlyYear: (year: number) => string
  readonly name: string
  readonly values: string
  readonly lead: string
  readonly coordinating: string
  readonly source: string
  readonly id: string
  readonly changes: string
  readonly contradictions: string
  readonly article: string
  /** Who has the duties of an agency now. */
  readonly now: string
  readonly several: (wanted: string, count: number) => string
  readonly stated: (count: number) => string
  readonly more: (count: number) => string
  readonly typeId: (id: string) => string
  readonly typeNumber: (wanted: string) => string
}

export const timelineTexts: Readonly<Record<Language, TimelineTexts>> = {
  vi: {
    horizon: 'Mốc',
    onlyYear: (year) => `riêng năm ${year}`,
    name: 'Tên',
    values: 'Giá trị',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    source: 'Nguyên văn',
    id: 'Mã',
    changes: 'Thay đổi giữa các kế hoạch',
    contradictions: 'Mâu thuẫn liên quan',
    article: 'bài viết về kế hoạch',
    now: 'nay',
    several: (wanted, count) => `“${wanted}”: ${count} chỉ tiêu có tên như vậy.`,
    stated: (count) => `${count} lần nêu`,
    more: (count) => `… và ${count} chỉ tiêu khác; hãy gõ thêm từ.`,
    typeId: (id) => `Hãy gõ một trong các mã trên, ví dụ: kehoach timeline ${id}`,
    typeNumber: (wanted) => `hoặc số của nó: kehoach timeline "${wanted}" --pick 1`,
  },
  en: {
    horizon: 'Years',
    onlyYear: (year) => `in ${year} alone`,
    name: 'Name',
    values: 'Values',
    lead: 'Lead',
    coordinating: 'With',
    source: 'As written',
    id: 'Id',
    changes: 'What changed from plan to plan',
    contradictions: 'Contradictions about it',
    article: 'article about a plan',
    now: 'now',
    several: (wanted, count) => `“${wanted}”: ${count} indicators bear such a name.`,
    stated: (count) => (count === 1 ? 'stated once' : `stated ${count} times`),
    more: (count) => `… and ${count} more; type more words.`,
    typeId: (id) => `Type one of the ids above, as in: kehoach timeline ${id}`,
    typeNumber: (wanted) => `or its number: kehoach timeline "${wanted}" --pick 1`,
  },
}
