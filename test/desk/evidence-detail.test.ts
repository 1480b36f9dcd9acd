import { describe, expect, it } from 'vitest'
import { detailSaid } from '../../desk/pages/review/evidence-detail.js'
import { languages, textsOf } from '../../desk/texts/texts.js'
import { doubts } from '../../pipeline/link/tasks/name-likeness.js'
import { plainly } from '../../pipeline/words/sentence.js'

const nameOf = (id: string) => (id === 'ha-noi.so-tai-chinh' ? 'Sở Tài chính, Hà Nội' : undefined)

describe('a reason of a link', () => {
  const cases: readonly [feature: string, detail: string, vi: string, en: string][] = [
    [
      'name-words',
      'shared: đăng ký, sáng chế; only b: văn bằng bảo hộ',
      'chung: đăng ký, sáng chế; chỉ mục 2: văn bằng bảo hộ',
      'shared: đăng ký, sáng chế; only record 2: văn bằng bảo hộ',
    ],
    [
      'shared-name',
      'shared: mạng lưới sáng kiến; words in a row, what it is done with, at or by, many of a kind',
      'chung: mạng lưới sáng kiến; các từ đứng liền nhau, chỉ là nơi, người hoặc phương tiện thực hiện, nhiều cái cùng loại',
      'shared: mạng lưới sáng kiến; words in a row, what it is done with, at or by, many of a kind',
    ],
    [
      'copied-words',
      'most of one text stands in the other',
      'phần lớn mục này nằm trong mục kia',
      'most of one text stands in the other',
    ],
    ['measure', 'rank / growth', 'thứ hạng / tốc độ tăng', 'rank / rate of growth'],
    ['unit', 'nhiệm vụ/năm / nhiệm vụ', 'nhiệm vụ/năm / nhiệm vụ', 'nhiệm vụ/năm / nhiệm vụ'],
    ['place', 'unknown / Hà Nội', 'không rõ / Hà Nội', 'unknown / Hà Nội'],
    [
      'agency',
      'same lead or its successor: ha-noi.so-tai-chinh',
      'cùng cơ quan chủ trì hoặc cơ quan kế thừa: Sở Tài chính, Hà Nội',
      'same lead or its successor: Sở Tài chính, Hà Nội',
    ],
    [
      'agency',
      'ha-noi.so-tai-chinh / so-x, so-y',
      'Sở Tài chính, Hà Nội / so-x, so-y',
      'Sở Tài chính, Hà Nội / so-x, so-y',
    ],
    ['citation', '222/KH-UBND', '222/KH-UBND', '222/KH-UBND'],
  ]
  it.each(cases)('%s: %s', (feature, detail, vi, en) => {
    const reason = { feature, weight: 0.1, detail }
    expect(languages.map((language) => plainly(detailSaid(reason, textsOf(language), nameOf)))).toEqual([
      vi,
      en,
    ])
  })

  it('marks the words of the documents, and no others', () => {
    const reason = { feature: 'unit', weight: 0.1, detail: 'shared: số' }
    expect(detailSaid(reason, textsOf('en'), nameOf).filter(({ isQuoted }) => isQuoted)).toEqual([
      { text: 'số', isQuoted: true },
    ])
  })

  it.each(Object.keys(doubts))('has words for the doubt: %s', (doubt) => {
    for (const language of languages) expect(textsOf(language).review.details[doubt]).toBeTruthy()
  })
})
