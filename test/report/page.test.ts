import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { QueueItem } from '../../pipeline/judge/queue/item.js'
import { reportPage } from '../../pipeline/report/report.js'
import { target, task } from '../link/sample-plan.js'
import { bigPlan, deadline, planOf, reportOf } from './sample-report.js'

const early = 'ha-noi-1-kh-ubnd-2022'
const late = 'ha-noi-2-kh-ubnd-2025'
const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style></textarea>${String.fromCharCode(0)}`

const small = reportOf([bigPlan(early, 6, 30, 2025), bigPlan(late, 6, 30, 2030)])

/** Plans all of whose words are hostile. */
const attack = reportOf(
  [early, late].map((id) => {
    const agency = [{ agencyId: 'so-x', name: hostile, mention: hostile }]
    const bad = { ...target(id, 1, hostile), unit: hostile, leadAgencies: agency }
    const values = bad.values.map((value) => ({ ...value, unit: hostile, text: hostile }))
    const due = deadline({ kind: 'conditional', condition: hostile, text: hostile })
    const duty = task(id, 1, hostile, { leadAgencies: agency, deadline: due })
    return planOf(id, [{ ...bad, values }], [duty], { title: hostile, number: `${hostile}${id}` })
  }),
  [
    {
      id: `doubt-${hostile}`,
      kind: 'doubt',
      worth: 1,
      message: hostile,
      sides: [{ documentId: early, number: hostile, recordId: null, label: hostile, sources: [] }],
      evidence: [],
      asks: { about: 'subject', subject: hostile, seen: {} },
    },
  ],
)

const documentOf = (page: string) => parseHTML(page).document

describe('reportPage', () => {
  it.each([
    ['a usual dataset', small],
    ['a hostile one', attack],
    ['one without plans', reportOf([])],
    ['a plan without records', reportOf([planOf(early, [], [])])],
  ])('of %s leads every link to an element of the page, and each id is one', (_, input) => {
    const document = documentOf(reportPage(input, 'vi'))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    const links = [...document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href')!)
    expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([])
  })

  it('gives the same bytes again, in whatever order the plans come', () => {
    const page = reportPage(small, 'vi')
    expect(reportPage(small, 'vi')).toBe(page)
    expect(reportPage({ ...small, documents: small.documents.toReversed() }, 'vi')).toBe(page)
  })

  it('runs nothing of a document', () => {
    const page = reportPage(attack, 'vi')
    const document = documentOf(page)
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelectorAll('img, iframe, object, embed, form')).toHaveLength(0)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain(String.fromCharCode(0))
    const attributes = [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes])
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  it('shows the words that each value came from', () => {
    const document = documentOf(reportPage(small, 'vi'))
    const link = document.querySelector('.legend a.src')!
    const excerpt = document.getElementById(link.getAttribute('href')!.slice(1))!
    expect(excerpt.querySelector('figcaption')?.textContent).toContain('01/KH-UBND · II › 1 · ký tự 100–150')
    expect(excerpt.querySelector('blockquote')?.textContent).toContain('Tỷ lệ hồ sơ loại')
  })

  it('names each doubt by its own warning, though two stand at one place', () => {
    const warnings = [
      { code: 'date-missing', message: 'The document states no date of issue.', start: 0, end: 8 },
      { code: 'number-missing', message: 'The document states no number of its own.', start: 0, end: 8 },
    ] as const
    const plan = planOf(early, [], [], { warnings: [...warnings] })
    const waiting = warnings.map(({ code, message, start, end }): QueueItem => {
      const source = { section: [], start, end, page: null, text: 'KẾ HOẠCH' }
      return {
        id: `doubt-${code}`,
        kind: 'doubt',
        worth: 1,
        message: `${message} [${code}]`,
        sides: [{ documentId: early, number: null, recordId: null, label: null, sources: [source] }],
        evidence: [],
        asks: { about: 'subject', subject: code, seen: {} },
      }
    })
    const document = documentOf(reportPage(reportOf([plan], waiting), 'vi'))
    expect([...document.querySelectorAll('.waiting .note')].map(({ textContent }) => textContent)).toEqual([
      'Không thấy ngày ban hành.',
      'Không thấy số, ký hiệu.',
    ])
  })

  it('counts all that waits, contradictions too', () => {
    const item = (id: string, kind: QueueItem['kind']): QueueItem => ({
      ...{ id, kind, worth: 1, message: '', sides: [], evidence: [] },
      asks: { about: 'subject', subject: id, seen: {} },
    })
    const waiting = [item('contradiction-1', 'contradiction'), item('doubt-1', 'doubt')]
    const document = documentOf(reportPage(reportOf([planOf(early, [], [])], waiting), 'vi'))
    expect(document.querySelector('.figures a[href="#waiting"]')?.textContent).toBe('2 chờ rà soát')
    expect(document.querySelector('#waiting a[href="#contradictions"]')?.textContent).toBe(
      '1 chỗ mâu thuẫn, đã nêu ở trên',
    )
  })

  it('names a plan that it does not show as people do', () => {
    const shown = planOf(early, [], [])
    const other = planOf(late, [], [], { number: '12/KH-UBND' })
    const input = reportOf([shown, other])
    const [source] = other.document.sources
    const side = (documentId: string, text: string) => ({
      documentId,
      recordId: null,
      text,
      sources: [source!],
    })
    const contradiction = {
      ...{ id: 'contradiction-1', kind: 'period' as const, message: 'Hai giai đoạn.' },
      sides: [side(early, '2025'), side(late, '2026')],
    }
    const dataset = { ...input.dataset, contradictions: [contradiction] }
    const page = documentOf(reportPage({ ...input, dataset, documents: [shown] }, 'vi'))
    expect(page.querySelector('.contradiction')?.textContent).toContain('12/KH-UBND')
    expect(page.querySelector('.contradiction')?.textContent).not.toContain(late)
  })

  it('gives every chart a title, a description and a table', () => {
    const document = documentOf(reportPage(small, 'vi'))
    const charts = [...document.querySelectorAll('svg[role=img]')]
    expect(charts.length).toBeGreaterThan(6)
    for (const chart of charts) {
      expect(chart.querySelector('title')?.textContent).not.toBe('')
      expect(chart.querySelector('desc')?.textContent).not.toBe('')
      expect(chart.querySelectorAll('a')).toHaveLength(0)
    }
    for (const card of document.querySelectorAll('.cards .card'))
      expect(card.querySelector('table')).not.toBeNull()
  })

  it('is in English where that is wanted, with the words of the plans marked as Vietnamese', () => {
    const document = documentOf(reportPage(small, 'en'))
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.querySelector('h1')?.textContent).toBe('Report on plans')
    expect(document.querySelector('.card h3 [lang=vi]')?.textContent).toContain('Tỷ lệ hồ sơ')
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('vi')
  })

  it('stays of a size to be sent by mail with 2,000 records, and is soon done', () => {
    const input = reportOf([bigPlan(early, 200, 800, 2025), bigPlan(late, 200, 800, 2030)])
    const started = process.cpuUsage()
    const bytes = Buffer.byteLength(reportPage(input, 'vi'))
    const { user, system } = process.cpuUsage(started)
    expect(bytes).toBeLessThan(8 * 1024 * 1024)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})
