import { describe, expect, it } from 'vitest'
import { languages, textsOf } from '../../desk/texts/texts.js'
import { warningCodes } from '../../schemas/warning.js'

/** All ways to a text of a catalogue. */
function ways(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'object' && text !== null ? ways(text, `${before}${name}.`) : [`${before}${name}`],
  )
}

describe('the catalogue of texts', () => {
  it('has the same texts in both languages, and none is empty', () => {
    const { amounts: _, changes: __, ...vi } = textsOf('vi')
    const { amounts: ___, changes: ____, ...en } = textsOf('en')
    expect(ways(en).sort()).toEqual(ways(vi).sort())
    for (const language of languages) {
      for (const code of warningCodes) expect(textsOf(language).warnings[code]).not.toBe('')
    }
  })

  it('says of every problem what it is, and what to do', () => {
    for (const { problems, problemHelp } of languages.map((language) => textsOf(language)))
      expect(Object.keys(problemHelp)).toEqual(Object.keys(problems))
  })

  it.each([
    ['values.0.min', 'mức 1, từ', 'value 1, from'],
    ['leadAgencies', 'chủ trì', 'lead'],
    ['period.start', 'giai đoạn, từ năm', 'period, from year'],
    ['deadline.start', 'thời hạn, từ ngày', 'deadline, first day'],
  ])('names the field %s', (path, vi, en) => {
    expect([textsOf('vi').fieldName(path), textsOf('en').fieldName(path)]).toEqual([vi, en])
  })

  it('labels the ends of a period as years', () => {
    expect(['period.start', 'period.end', 'deadline.end'].map(textsOf('vi').lastFieldName)).toEqual([
      'Từ năm',
      'Đến năm',
      'Đến ngày',
    ])
  })
})
