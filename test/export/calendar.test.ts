import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../pipeline/dataset/read-all.js'
import { contentLine, escapeText } from '../../pipeline/export/calendar/content-line.js'
import { occurrencesOf } from '../../pipeline/export/calendar/occurrences.js'
import { toIcs } from '../../pipeline/export/calendar/to-ics.js'
import type { Deadline } from '../../schemas/deadline.js'
import type { Document } from '../../schemas/document.js'
import { sampleDocument, sampleTask } from '../dataset/sample.js'
import { awkwardDataset, awkwardTexts } from './awkward-dataset.js'
import { fixtureDataset, patience } from './fixture-dataset.js'

const none: Deadline = {
  kind: 'recurring',
  start: null,
  end: null,
  precision: null,
  recurrence: null,
  on: [],
  condition: null,
  text: 'x',
}

const plan: Document = { ...sampleDocument(), issuedOn: '2024-02-01', period: { start: 2024, end: 2026 } }

function calendarOf(dataset: Dataset): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(toIcs(dataset).toString('utf8')))
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** The days of an event as a calendar program finds them. */
function daysOf(event: ICAL.Event, most = 40): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()]
  const days: string[] = []
  const iterator = event.iterator()
  for (let day = iterator.next(); day && days.length < most; day = iterator.next()) days.push(day.toString())
  return days
}

function withDeadlines(document: Document, ...stated: Deadline[]): Dataset {
  const [deadline = null, ...otherDeadlines] = stated
  const [file] = awkwardDataset().documents
  const tasks = [{ ...sampleTask(), deadline, otherDeadlines }]
  return { ...awkwardDataset(), documents: [{ ...file!, document, tasks }] }
}

const daysFor = (deadline: Deadline, document = plan): string[][] =>
  calendarOf(withDeadlines(document, deadline)).map((event) => daysOf(event))

describe('the days of a deadline', () => {
  const cases: [string, Partial<Deadline>, string[][]][] = [
    ['Tháng 03/2025', { kind: 'within', start: '2025-03-01', end: '2025-03-31' }, [['2025-03-31']]],
    ['trước ngày 15/6/2025', { kind: 'by', end: '2025-06-14' }, [['2025-06-14']]],
    ['Từ 2025', { kind: 'from', start: '2025-01-01' }, [['2025-01-01']]],
    [
      'Từ 6/2025, theo hướng dẫn',
      { kind: 'conditional', start: '2025-06-01', condition: 'theo hướng dẫn' },
      [['2025-06-01']],
    ],
    ['Sau khi Nghị định có hiệu lực', { kind: 'conditional', condition: 'Sau khi' }, []],
    ['Đã ban hành', { kind: 'done', start: '2025-12-11', end: '2025-12-11' }, []],
    ['Thường xuyên', { recurrence: 'continuous' }, []],
    ['Hằng năm', { recurrence: 'P1Y' }, [['2024-12-31', '2025-12-31', '2026-12-31']]],
    [
      'Định kỳ 6 tháng',
      { recurrence: 'P6M' },
      [['2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31']],
    ],
    [
      'Định kỳ 6 tháng (trước ngày 10/6) và hàng năm (trước ngày 30/11)',
      { recurrence: 'P6M', on: ['06-10', '11-30'], precision: 'day' },
      [
        ['2024-06-10', '2025-06-10', '2026-06-10'],
        ['2024-11-30', '2025-11-30', '2026-11-30'],
      ],
    ],
    ['trước ngày 15/01 hằng năm', { recurrence: 'P1Y', on: ['01-15'] }, [['2025-01-15', '2026-01-15']]],
    ['Hằng năm đến 2025', { recurrence: 'P1Y', end: '2025-12-31' }, [['2024-12-31', '2025-12-31']]],
    ['Hằng năm từ 2026', { recurrence: 'P1Y', start: '2026-01-01' }, [['2026-12-31']]],
    ['Hằng năm, kể từ sau giai đoạn', { recurrence: 'P1Y', start: '2028-01-01' }, []],
    ['29/02 hằng năm', { recurrence: 'P1Y', on: ['02-29'] }, [['2024-02-29', '2025-02-28', '2026-02-28']]],
    ['31/6 hằng năm', { recurrence: 'P1Y', on: ['06-31'] }, [['2024-06-30', '2025-06-30', '2026-06-30']]],
    ['5 năm một lần', { recurrence: 'P5Y' }, []],
    ['Hằng tuần', { recurrence: 'P1W' }, []],
  ]
  it.each(cases)('%s', (_, stated, days) => {
    expect(daysFor({ ...none, ...stated })).toEqual(days)
  })

  it('are the last ones of each month and quarter where a duty recurs so', () => {
    const year = { ...plan, period: { start: 2025, end: 2025 } }
    expect(daysFor({ ...none, recurrence: 'P1M' }, year)[0]).toHaveLength(12)
    expect(daysFor({ ...none, recurrence: 'P1M' }, year)[0]!.slice(0, 3)).toEqual([
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
    ])
    expect(daysFor({ ...none, recurrence: 'P3M' }, year)).toEqual([
      ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'],
    ])
  })

  it('begin with the day of issue where that is later, and go on where no last year is stated', () => {
    const late = { ...plan, issuedOn: '2025-07-01', period: { start: 2024, end: null } }
    const [days] = daysFor({ ...none, recurrence: 'P6M', on: ['06-10'] }, late)
    expect(days!.slice(0, 2)).toEqual(['2026-06-10', '2027-06-10'])
    expect(days).toHaveLength(40)
  })

  it('are none where nothing tells from when a duty recurs', () => {
    const timeless = { ...plan, issuedOn: null, period: { start: null, end: 2030 } }
    expect(daysFor({ ...none, recurrence: 'P1Y' }, timeless)).toEqual([])
  })

  it('stay within the span, and are what the rule itself finds, for any deadline', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    const iso = day.map((date) => date.toISOString().slice(0, 10))
    const on = fc
      .date({ noInvalidDate: true })
      .map((date) => date.toISOString().slice(-19, -14).replace(/^-/, '0'))
    const deadlines = fc.record({
      start: fc.option(iso),
      recurrence: fc.constantFrom('P1Y', 'P1M', 'P2M', 'P3M', 'P4M', 'P6M', 'P12M'),
      on: fc.array(
        on.filter((text) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/.test(text)),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(deadlines, iso, fc.integer({ min: 2000, max: 2060 }), (stated, issuedOn, last) => {
        const deadline = { ...none, ...stated }
        const document = { ...plan, issuedOn, period: { start: null, end: last } }
        const first = stated.start ?? issuedOn
        for (const { day, rule } of occurrencesOf(deadline, document)) {
          const found = ICAL.Recur.fromString(rule!)
          const iterator = found.iterator(ICAL.Time.fromDateString(day))
          expect(iterator.next()?.toString()).toBe(day)
          expect(day >= first && day <= `${last}-12-31`).toBe(true)
        }
      }),
    )
  })
})

describe('the calendar of the five plans', () => {
  let dataset: Dataset
  let events: ICAL.Event[]
  beforeAll(async () => {
    dataset = (await fixtureDataset()).dataset
    events = calendarOf(dataset)
  }, patience)

  it('has an event for every deadline that ends on a day', () => {
    const ending = dataset.documents.flatMap(({ tasks }) =>
      tasks.flatMap(({ id, deadline, otherDeadlines }) =>
        [deadline, ...otherDeadlines].flatMap((one, index) =>
          one?.end && ['within', 'by'].includes(one.kind) ? [`${id}.${index + 1}@kehoach ${one.end}`] : [],
        ),
      ),
    )
    const found = new Set(events.map(({ uid, startDate }) => `${uid} ${startDate.toString()}`))
    expect(ending.length).toBeGreaterThan(100)
    expect(ending.filter((one) => !found.has(one))).toEqual([])
  })

  it('has each event once, for the whole day, with a stamp that is no clock', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { component, startDate } of events) {
      expect(startDate.isDate).toBe(true)
      expect(`${component.getFirstPropertyValue('dtstamp')}`).toMatch(/T00:00:00Z$/)
    }
    expect(toIcs(dataset).equals(toIcs(dataset))).toBe(true)
  })

  it('tells who leads, and from which words of which plan it comes', () => {
    const [first] = events.filter(({ uid }) => uid.startsWith('ha-noi-345-kh-ubnd-2022.'))
    expect(first!.description).toMatch(/^Văn bản: 345\/KH-UBND \(29\/12\/2022\) \S/m)
    const reports = events.filter(({ uid }) => /\.(?:06-10|11-30)@kehoach$/.test(uid))
    expect(reports).toHaveLength(4)
    for (const event of reports) {
      expect(event.description).toMatch(/^Chủ trì: \S/m)
      expect(event.description).toMatch(/^Văn bản: \S/m)
      expect(event.description).toMatch(/^Mục: \S/m)
      expect(event.description).toMatch(/^Nguồn: \S/m)
    }
  })

  it('has lines of at most 75 octets, each ended as the standard wants', () => {
    const lines = toIcs(dataset).toString('utf8').split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
  })
})

describe('awkward texts in a calendar', () => {
  it.each(awkwardTexts)('%j is read back', (text) => {
    const [event] = calendarOf(awkwardDataset([text, text]))
    expect(event!.description).toContain(`Sản phẩm: ${text.replaceAll(/\r\n?/g, '\n')}`)
  })

  it('folds any text between characters, so that it can be unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = contentLine('SUMMARY', escapeText(text))
        const parts = line.slice(0, -2).split('\r\n ')
        expect(parts.join('')).toBe(`SUMMARY:${escapeText(text)}`)
        for (const [index, part] of parts.entries()) {
          expect(Buffer.byteLength(part) + (index === 0 ? 0 : 1)).toBeLessThanOrEqual(75)
          expect(part).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })
})
