import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackedList } from '../../desk/data/packed-list.js'
import { holds, phraseOf, placesOf } from '../../desk/data/phrase.js'
import { plainWords } from '../../desk/data/plain-words.js'
import { mayHold, signatureOf } from '../../desk/data/text-signature.js'

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
