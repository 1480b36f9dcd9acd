import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DeskDataset } from '../../desk/data/desk-dataset.js'
import { PackedList } from '../../desk/data/packed-list.js'
import { holds, phraseOf, placesOf } from '../../desk/data/phrase.js'
import { plainWords } from '../../desk/data/plain-words.js'
import { searchTexts } from '../../desk/data/search-texts.js'
import { mayHold, signatureOf } from '../../desk/data/text-signature.js'
import { wordsAfter, wordsBefore } from '../../desk/data/words-around.js'
import { aDesk } from './a-desk.js'

const text = 'Đẩy mạnh chuyển đổi số; Chuyển\n  ĐỔI số hoà nhập. Uỷ ban chuyên đổi sổ, đường 5.'

/** The words of all places where a query stands in the text. */
function found(query: string, inside = text): string[] {
  const phrase = phraseOf(query)
  return phrase ? placesOf(phrase, inside, 100).map(({ start, end }) => inside.slice(start, end)) : []
}

describe('a phrase', () => {
  it.each([
    ['chuyen doi so', ['chuyển đổi số', 'Chuyển\n  ĐỔI số', 'chuyên đổi sổ']],
    ['CHUYỂN ĐỔI SỐ', ['chuyển đổi số', 'Chuyển\n  ĐỔI số']],
    ['chuyển doi so', ['chuyển đổi số', 'Chuyển\n  ĐỔI số']],
    ['hòa nhập', ['hoà nhập']],
    ['ủy ban', ['Uỷ ban']],
    ['day manh', ['Đẩy mạnh']],
    ['duong 5', ['đường 5']],
    ['doi', ['đổi', 'ĐỔI', 'đổi']],
    ['so chuyen', ['số; Chuyển']],
    ['chuyên đổi số', []],
    ['chuye', []],
    ['đôi', []],
    ['  ', []],
  ])('%j stands where it is meant', (query, places) => {
    expect(found(query)).toEqual(places)
  })

  it('is found in decomposed text, at places of that text', () => {
    expect(found('chuyển đổi', text.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual([
      'chuyển đổi',
      'Chuyển\n  ĐỔI',
    ])
  })

  it('is in a short text where it has a place in it', () => {
    const words = fc.array(fc.constantFrom('số', 'so', 'đổi', 'doi', 'đôi', 'Hoà', 'hòa'), { maxLength: 6 })
    fc.assert(
      fc.property(words, words, (text, query) => {
        const phrase = phraseOf(query.join(' '))
        if (!phrase) return
        const label = text.join(', ')
        expect(holds(phrase, label, plainWords(label))).toBe(placesOf(phrase, label, 1).length > 0)
      }),
    )
  })
})

describe('what stands around a place', () => {
  const line = 'Đẩy mạnh chuyển đổi số'
  it.each([
    [15, 15, 'Đẩy mạnh chuyển'],
    [15, 14, '… mạnh chuyển'],
    [15, 11, '…mạnh chuyển'],
    [15, 10, '… chuyển'],
    [15, 3, '…'],
  ])('before %i, %i long, begins with a whole word', (at, most, before) => {
    expect(wordsBefore(line, at, most)).toBe(before)
  })
  it.each([
    [3, 19, ' mạnh chuyển đổi số'],
    [3, 18, ' mạnh chuyển đổi …'],
    [3, 5, ' mạnh…'],
    [3, 3, ' …'],
  ])('after %i, %i long, ends with a whole word', (at, most, after) => {
    expect(wordsAfter(line, at, most)).toBe(after)
  })
})

describe('a search of texts', () => {
  it('counts all places of a document, and marks the first', async () => {
    const { dataset } = await aDesk()
    const snapshot = await new DeskDataset(dataset).current()
    const { hits } = await searchTexts(snapshot, phraseOf('khoa học')!, { from: 0, most: 20 })
    for (const { documentId, count, first, words } of hits) {
      const text = await snapshot.readText(documentId)
      expect(count).toBe(placesOf(phraseOf('khoa học')!, text, 10_000).length)
      expect(text.slice(first.start, first.end)).toBe(words)
    }
    expect(Math.max(...hits.map(({ count }) => count))).toBeGreaterThan(20)
  })
})

describe('the signature of a text', () => {
  const syllables = fc.constantFrom('chuyển', 'đổi', 'số', 'kinh', 'tế', 'te', 'Sở', 'xã', 'hội', 'hoà')

  it('never passes over a text that holds the phrase', () => {
    fc.assert(
      fc.property(
        fc.array(syllables, { minLength: 3, maxLength: 60 }),
        fc.nat(),
        fc.nat(5),
        (words, at, more) => {
          const start = at % words.length
          const query = words.slice(start, start + 1 + more).join(' ')
          expect(mayHold(signatureOf(words.join(' - ')), phraseOf(query)!)).toBe(true)
        },
      ),
    )
  })

  it('passes over most texts that do not hold it', () => {
    const texts = Array.from({ length: 400 }, (_, at) => `kế hoạch số ${at} của tỉnh thứ ${at + 1000}`)
    const kept = texts.filter((text) => mayHold(signatureOf(text), phraseOf('kế hoạch số 7')!))
    expect(kept).toContain(texts[7])
    expect(kept.length).toBeLessThan(40)
  })

  it.each(['hoạch kế', 'kê hoạch', 'chuyển đổi'])('passes over a text without %s', (query) => {
    expect(mayHold(signatureOf('Kế hoạch chuyển số, đổi mới'), phraseOf(query)!)).toBe(false)
  })
})

describe('a packed list', () => {
  it('gives each item as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (items) => {
        const list = new PackedList(items)
        const back = items.map((_, index) => JSON.stringify(list.at(index)))
        expect(back).toEqual(items.map((item) => JSON.stringify(item)))
      }),
    )
    expect(() => new PackedList(['a']).at(1)).toThrow(RangeError)
  })
})
