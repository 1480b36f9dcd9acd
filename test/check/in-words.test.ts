import { describe, expect, it } from 'vitest'
import { contradictionInWords, type Names } from '../../pipeline/check/in-words.js'
import { plainly, type Sentence } from '../../pipeline/words/sentence.js'
import type { Contradiction, ContradictionSide } from '../../schemas/contradiction.js'

const plan = 'ninh-binh-25-kh-ubnd-2023'
const later = 'ninh-binh-41-kh-ubnd-2025'
const target = `${plan}.target-0123456789`
const task = `${plan}.task-0123456789`

const names: Names = {
  record: (id) =>
    new Map([
      [target, 'Sản lượng nuôi trồng'],
      [task, 'Mở lớp tập huấn'],
    ]).get(id),
  document: (id) =>
    new Map([
      [plan, '25/KH-UBND'],
      [later, '41/KH-UBND'],
    ]).get(id),
}

function side(text: string, recordId: string | null, words = text, documentId = plan): ContradictionSide {
  const source = {
    documentId,
    section: [],
    start: 0,
    end: words.length,
    page: null,
    box: null,
    text: words,
  }
  return { documentId, recordId, text, sources: [source] }
}

/** The same in two places. */
function twice(one: ContradictionSide): ContradictionSide {
  return { ...one, sources: [...one.sources, ...one.sources] }
}

function said(kind: Contradiction['kind'], sides: ContradictionSide[], of: Names = names): Sentence {
  return contradictionInWords({ kind, message: 'Câu tiếng Việt.', sides }, 'en', of)
}

describe('a contradiction in English', () => {
  const cases: [kind: Contradiction['kind'], sides: ContradictionSide[], sentence: string][] = [
    [
      'target-values',
      [side('60.000 tấn', target), side('65.000 tấn', target)],
      'The target “Sản lượng nuôi trồng” is stated with two values for one time: “60.000 tấn” and “65.000 tấn”.',
    ],
    [
      'yearly-sum',
      [side('500 tỷ đồng/năm', target), side('50; 75; 100 tỷ đồng', target)],
      'The target “Sản lượng nuôi trồng” states “500 tỷ đồng/năm”, but the amounts of its years (50; 75; 100 tỷ đồng) do not come to that.',
    ],
    [
      'lead-agencies',
      [side('Sở Tài chính', task), side('Sở Y tế và Sở Xây dựng', task)],
      '“Mở lớp tập huấn” is given to two leading agencies: Sở Tài chính and Sở Y tế và Sở Xây dựng.',
    ],
    [
      'deadlines',
      [side('Quý I/2025', task), side('Năm 2026', task)],
      'The task “Mở lớp tập huấn” is set for two times: “Quý I/2025” and “Năm 2026”.',
    ],
    [
      'deadline-before-issue',
      [side('12/2022', task), side('10/02/2023', null)],
      'The task “Mở lớp tập huấn” is due “12/2022”, before the plan was issued (10 February 2023).',
    ],
    [
      'deadline-after-period',
      [side('Đến 2045', task), side('Phát triển thủy sản đến năm 2030', null)],
      'The task “Mở lớp tập huấn” is due “Đến 2045”, after the years of the plan (“Phát triển thủy sản đến năm 2030”).',
    ],
    [
      'period',
      [side('2026-2030', null), twice(side('2025-2030', null))],
      'The title states the years 2026-2030, but 2 targets and tasks state 2025-2030.',
    ],
    [
      'citation-after-issue',
      [
        side(
          '01/03/2023',
          null,
          'Quyết định số 9/QĐ-TTg ngày 01/02/2023, Quyết định số 12/QĐ-TTg ngày 01/3/2023',
        ),
        side('10/02/2023', null, 'Ninh Bình, ngày 10 tháng 02 năm 2023'),
      ],
      'The plan cites 12/QĐ-TTg of 1 March 2023, issued after the plan itself (10 February 2023).',
    ],
    [
      'citation-dates',
      [
        side('10/02/2023', null, 'Ninh Bình, ngày 10 tháng 02 năm 2023'),
        side('11/02/2023', null, 'thay thế Kế hoạch số 25/KH-UBND ngày 11/02/2023', later),
      ],
      '25/KH-UBND is dated in 2 ways: 10 February 2023 (in itself) and 11 February 2023 (in 41/KH-UBND).',
    ],
    [
      'citation-dates',
      [
        side('07/10/2019', null, 'Kế hoạch số 222/KH-UBND ngày 07/10/2019'),
        side('07/10/2017', null, 'Kế hoạch số 222/KH-UBND ngày 07/10/2017', later),
        side('07/10/2017', null, 'theo Kế hoạch số 222/KH-UBND ngày 07/10/2017'),
      ],
      '222/KH-UBND is dated in 2 ways: 7 October 2019 (in 25/KH-UBND) and 7 October 2017 (in 41/KH-UBND and in 25/KH-UBND).',
    ],
  ]
  it.each(cases)('%s', (kind, sides, sentence) => {
    expect(plainly(said(kind, sides))).toBe(sentence)
  })

  it('marks all Vietnamese as quoted', () => {
    for (const [kind, sides] of cases)
      for (const { text, isQuoted } of said(kind, sides))
        expect(isQuoted || /^[\x20-\x7e“”]*$/.test(text)).toBe(true)
  })

  it('names the ids of what is not at hand', () => {
    const nothing: Names = { record: () => undefined, document: () => undefined }
    const cited = side('10/02/2023', null, 'ngày 10/02/2023')
    expect(plainly(said('deadlines', [side('a', task), side('b', task)], nothing))).toContain(task)
    expect(plainly(said('citation-dates', [cited, side('11/02/2023', null)], nothing))).toBe(
      `One document is dated in 2 ways: 10 February 2023 (in ${plan}) and 11 February 2023 (in ${plan}).`,
    )
    expect(plainly(said('citation-after-issue', [cited, cited], nothing))).toContain('cites a document of')
  })
})

it('is the sentence of the dataset in Vietnamese', () => {
  const one = { kind: 'period', message: 'Câu tiếng Việt.', sides: [] } as const
  expect(contradictionInWords({ ...one, sides: [] }, 'vi', names)).toEqual([
    { text: 'Câu tiếng Việt.', isQuoted: true },
  ])
})
