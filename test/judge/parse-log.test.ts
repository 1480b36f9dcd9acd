import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJudgementLog } from '../../pipeline/judge/parse-log.js'
import { standings } from '../../pipeline/judge/standings.js'
import { correct, laterTarget, logOf, pair, settle, target, undo } from './samples.js'

const same = pair('same')
const corrected = correct('name', 'Tỷ lệ che phủ rừng', 'Tỷ lệ rừng được che phủ')
const log = logOf([same, corrected])

function parse(text: string | Uint8Array) {
  return parseJudgementLog([Buffer.from(text)])
}

describe('parseJudgementLog', () => {
  it('reads each line', async () => {
    expect(await parse(log)).toEqual({ judgements: [same, corrected], damaged: [] })
  })

  it.each(['', '\n', ' \n\r\n'])('finds nothing in %j', async (text) => {
    expect(await parse(text)).toEqual({ judgements: [], damaged: [] })
  })

  it('takes other line ends, empty lines, and a last line without an end', async () => {
    const { judgements, damaged } = await parse(`\n${log.replaceAll('\n', '\r\n\r\n').trimEnd()}`)
    expect([judgements, damaged]).toEqual([[same, corrected], []])
  })

  const line = logOf([same]).trimEnd()
  const cases: [string, string | Uint8Array, string][] = [
    ['a torn last line', `${log}${line.slice(0, 40)}`, '3 is cut off: it is no JSON and has no line end'],
    ['a torn line with others after it', `${line.slice(0, 40)}\n${log}`, '1 is no JSON'],
    ['two lines glued together', `${line.slice(0, 40)}${line}\n${log}`, '1 is no JSON'],
    ['words', `${log}TODO\n`, '3 is no JSON'],
    ['a list', `[]\n${log}`, '1 is no judgement: the line: Invalid input: expected object, received array'],
    ['an unknown kind', `{"kind":"maybe"}\n${log}`, '1 is no judgement: kind: '],
    [
      'a pair of a target and itself',
      `${line.replace(laterTarget, target).replace(laterTarget, target)}\n${log}`,
      '1 is no judgement: b: must sort after a',
    ],
    [
      'a day that does not exist',
      `${line.replace(/"at":"[^"]*"/, '"at":"2026-02-30T00:00:00Z"')}\n${log}`,
      '1 is no judgement: at: ',
    ],
    [
      'a pair of which one was not seen',
      `${line.replace(/"seen":\{[^}]*\}/, '"seen":{}')}\n${log}`,
      '1 is no judgement: seen: must state ',
    ],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(log)]), '1 is no JSON'],
  ]
  it.each(cases)('names %s, and uses the others', async (_, text, message) => {
    const { judgements, damaged } = await parse(text)
    expect(judgements).toEqual([same, corrected])
    expect(damaged).toHaveLength(1)
    expect(`${damaged[0]!.line} ${damaged[0]!.reason}`.startsWith(message)).toBe(true)
  })

  it('reads the same however the bytes are cut', async () => {
    const all = [same, corrected, settle('doubt-1', 'rejected'), undo(same), pair('different')]
    const bytes = Buffer.from(`${logOf(all)}{"kind":"sa`)
    const whole = await parse(bytes)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        const parsed = await parseJudgementLog(chunks)
        expect(parsed).toEqual(whole)
        expect(standings(parsed.judgements)).toEqual(standings(all))
      }),
    )
  })
})
