import { describe, expect, it } from 'vitest'
import { fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import { judgementsInForce } from '../../pipeline/judge/in-force.js'
import { decide } from '../../pipeline/judge/queue/decide.js'
import { excerptOf, type Place } from '../../pipeline/judge/queue/doubts.js'
import { reviewQueue } from '../../pipeline/judge/queue/queue.js'
import type { ReviewState } from '../../pipeline/judge/queue/review-state.js'
import type { FoundContradiction, FoundLink } from '../../pipeline/judge/queue/waiting-files.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import type { Judgement } from '../../schemas/judgement.js'
import type { Warning, WarningCode } from '../../schemas/warning.js'
import { sampleText } from '../dataset/sample.js'
import { correct, earlier, later, laterTarget, pair, settle, signature, target, undo } from './samples.js'

const link: FoundLink = {
  id: 'link-1',
  a: target,
  b: laterTarget,
  score: 0.5,
  evidence: [{ feature: 'name-words', weight: 0.6, detail: 'shared: che phủ rừng' }],
}

const contradiction: FoundContradiction = {
  id: 'contradiction-1',
  kind: 'citation-dates',
  message: 'Kế hoạch được ghi hai ngày ban hành.',
  sides: [
    {
      documentId: earlier.document.id,
      recordId: null,
      text: '01/02/2024',
      sources: [earlier.document.sources[0]!],
    },
    { documentId: later.document.id, recordId: null, text: '02/02/2024', sources: [] },
  ],
}

function withWarnings(file: DocumentFile, warnings: readonly Warning[]): DocumentFile {
  return { ...file, document: { ...file.document, warnings: [...warnings] } }
}

function warning(code: WarningCode, words: string, message = `Message of ${code}.`): Warning {
  const start = sampleText.indexOf(words)
  return { code, message, start, end: start + words.length }
}

interface Given {
  readonly files?: readonly DocumentFile[]
  readonly judgements?: readonly Judgement[]
  readonly candidates?: readonly FoundLink[]
  readonly contradictions?: readonly FoundContradiction[]
}

function stateOf({ files, judgements = [], candidates = [], contradictions = [] }: Given): ReviewState {
  const all = files ?? [withWarnings(earlier, []), withWarnings(later, [])]
  const fingerprints = fingerprintsOf(all)
  return {
    files: all,
    wordsAt: (_, place) => excerptOf(sampleText, place),
    fingerprints,
    log: { judgements, damaged: [] },
    inForce: judgementsInForce(judgements, fingerprints),
    links: [],
    candidates,
    contradictions,
  }
}

function idsOf(given: Given, below = 0): string[] {
  return reviewQueue(stateOf(given), below).map(({ id }) => id)
}

describe('reviewQueue', () => {
  it('is empty where nothing waits', () => {
    expect(idsOf({})).toEqual([])
  })

  it('shows a candidate with both records, their words and the evidence', () => {
    const [item] = reviewQueue(stateOf({ candidates: [link] }), 0)
    expect(item).toMatchObject({ id: 'link-1', kind: 'link', evidence: link.evidence })
    expect(item!.sides.map(({ recordId, label, sources }) => [recordId, label, sources[0]!.text])).toEqual([
      [target, 'Tỷ lệ che phủ rừng', 'Tỷ lệ che phủ rừng trên 42% vào năm 2025'],
      [laterTarget, 'Tỷ lệ che phủ rừng', 'Tỷ lệ che phủ rừng trên 42% vào năm 2025'],
    ])
  })

  const same = pair('same')
  const cases: [string, Judgement[], string[]][] = [
    ['a judged candidate', [same], []],
    ['a candidate judged different', [pair('different')], []],
    ['a candidate whose judgement is undone', [same, undo(same)], ['link-1']],
    [
      'a candidate whose judgement is re-opened',
      [pair('same', target, laterTarget, stale(target, laterTarget))],
      ['judgement'],
    ],
  ]
  it.each(cases)('%s', (_, judgements, expected) => {
    const ids = idsOf({ candidates: [link], judgements })
    expect(ids.map((id) => id.replace(/^(judgement)-.*/, '$1'))).toEqual(expected)
  })

  it('leaves out candidates whose records are gone', () => {
    expect(idsOf({ candidates: [{ ...link, b: `${laterTarget}-9` }] })).toEqual([])
  })

  it('puts what is least sure first among candidates', () => {
    const candidates = [0.8, 0.55, 0.3].map((score) => ({ ...link, id: `link-${score}`, score }))
    expect(idsOf({ candidates })).toEqual(['link-0.55', 'link-0.3', 'link-0.8'])
  })

  it('shows a contradiction until it is settled, and again when it says something else', () => {
    const [item] = reviewQueue(stateOf({ contradictions: [contradiction] }), 0)
    expect(item!.sides.map(({ label }) => label)).toEqual(['01/02/2024', '02/02/2024'])
    const { seen } = item!.asks as { seen: Record<string, string> }
    const judgements = [settle('contradiction-1', 'accepted', seen['contradiction-1'])]
    expect(idsOf({ contradictions: [contradiction], judgements })).toEqual([])
    const sides = contradiction.sides.map((side) => ({ ...side, text: `${side.text}!` }))
    const changed = reviewQueue(stateOf({ contradictions: [{ ...contradiction, sides }], judgements }), 0)
    expect(changed.map(({ id, kind }) => [id, kind])).toEqual([['contradiction-1', 'reopened']])
  })

  it('shows doubts, not notes, with their words', () => {
    const files = [
      withWarnings(earlier, [warning('date-missing', 'KẾ HOẠCH'), warning('lines-joined', 'Trồng cây')]),
    ]
    const items = reviewQueue(stateOf({ files }), 0)
    expect(items.map(({ kind, message }) => [kind, message])).toEqual([
      ['doubt', 'Message of date-missing. [date-missing]'],
    ])
    expect(items[0]!.sides[0]!.sources[0]!.text).toBe('KẾ HOẠCH')
  })

  it('asks last for misread words that were put right', () => {
    const repaired = warning('text-repaired', 'Trồng cây', 'Read "Trồng câv" as "Trồng cây".')
    const files = [withWarnings(earlier, [repaired, warning('cell-unreadable', 'KẾ HOẠCH')])]
    const items = reviewQueue(stateOf({ files }), 0)
    expect(items.map(({ kind }) => kind)).toEqual(['doubt', 'repair'])
    const { subject, seen } = items[1]!.asks as { subject: string; seen: Record<string, string> }
    expect(idsOf({ files, judgements: [settle(subject, 'accepted', seen[subject])] })).toEqual([items[0]!.id])
  })

  it('gives each of two like doubts its own id, which stays when the text moves', () => {
    const doubts = [warning('cell-unreadable', '1.'), warning('cell-unreadable', '1.')]
    const ids = idsOf({ files: [withWarnings(earlier, doubts)] })
    expect(new Set(ids).size).toBe(2)
    const moved = stateOf({
      files: [
        withWarnings(
          earlier,
          doubts.map((one) => ({ ...one, start: one.start + 7, end: one.end + 7 })),
        ),
      ],
    })
    const wordsAt = (_: string, place: Place) => excerptOf(`xxxxxx\n${sampleText}`, place)
    expect(reviewQueue({ ...moved, wordsAt }, 0).map(({ id }) => id)).toEqual(ids)
  })

  it('asks for an unclear agency once, with all its places', () => {
    const message = '"Sở Lạ" may be no agency: no word of it tells what it is.'
    const files = [earlier, later].map((file) =>
      withWarnings(file, [warning('agency-unclear', 'Sở', message)]),
    )
    const items = reviewQueue(stateOf({ files }), 0)
    expect(items.map(({ kind, sides }) => [kind, sides.length])).toEqual([['agency', 2]])
    const { subject, seen } = items[0]!.asks as { subject: string; seen: Record<string, string> }
    const judgements = [settle(subject, 'rejected', seen[subject])]
    expect(idsOf({ files: files.slice(0, 1), judgements })).toEqual([])
  })

  it('leaves a doubt out that a contradiction of the same place tells better', () => {
    const [source] = earlier.document.sources
    const doubt: Warning = {
      code: 'citation-conflict',
      message: 'Two dates.',
      start: source!.start,
      end: source!.end,
    }
    const files = [withWarnings(earlier, [doubt])]
    expect(idsOf({ files })).toHaveLength(1)
    expect(idsOf({ files, contradictions: [contradiction] })).toEqual(['contradiction-1'])
  })

  it('asks for records below the threshold, until they are settled or corrected', () => {
    const { id } = earlier.tasks[0]!
    expect(idsOf({ files: [withWarnings(earlier, [])] }, 0.9)).toEqual([])
    const files = [withWarnings(earlier, [])]
    expect(idsOf({ files }, 0.95)).toEqual([id])
    const words = fingerprintsOf(files).get(id)
    expect(idsOf({ files, judgements: [settle(id, 'accepted', words)] }, 0.95)).toEqual([])
    const corrected = correct('text', earlier.tasks[0]!.text, 'Bố trí kinh phí', id)
    expect(idsOf({ files, judgements: [corrected] }, 0.95)).toEqual([])
  })

  it('says why a judgement is re-opened', () => {
    const judgements = [
      correct('values.0.min', 41, 45),
      correct('values.0.unit', '%', 5),
      correct('name', 'a', 'b', `${target}-9`),
      pair('same', target, laterTarget, stale(target, laterTarget)),
    ]
    const messages = reviewQueue(stateOf({ judgements }), 0).map(({ kind, message }) => `${kind} ${message}`)
    for (const words of [
      /^reopened values\.0\.min: 41 was corrected to 45 by Lan.*It reads 42 now, not 41\.$/,
      /^reopened values\.0\.unit: .*expected string, received number\.$/,
      /^reopened name: .*is not in the dataset any more\.$/,
      /^reopened These two were judged same by Lan.*has other words now\.$/,
    ]) {
      expect(messages.filter((message) => words.test(message))).toHaveLength(1)
    }
  })

  it('puts re-opened judgements before all else', () => {
    const judgements = [pair('same', target, laterTarget, stale(target, laterTarget))]
    const files = [withWarnings(earlier, [warning('not-a-plan', 'KẾ HOẠCH')]), withWarnings(later, [])]
    const items = reviewQueue(stateOf({ files, judgements, contradictions: [contradiction] }), 1)
    expect(items.map(({ kind }) => kind)).toEqual([
      'reopened',
      'doubt',
      'contradiction',
      'confidence',
      'confidence',
    ])
    expect(items.map(({ worth }) => worth)).toEqual(items.map(({ worth }) => worth).sort((a, b) => b - a))
    expect(items.every(({ worth }) => worth >= 0 && worth <= 1)).toBe(true)
  })
})

describe('decide', () => {
  const state = stateOf({ candidates: [link], contradictions: [contradiction] })
  const none = () => ({ ok: false, reason: 'not asked' }) as const

  it.each([
    ['accept', 'same', 'accepted'],
    ['reject', 'different', 'rejected'],
  ] as const)('%s of a pair is %s, of a subject %s', (verdict, kind, settled) => {
    const [about, between] = reviewQueue(state, 0)
    const decided = [about!, between!].map(({ asks }) =>
      decide(asks, verdict, signature(), state.fingerprints, none),
    )
    expect(decided).toMatchObject([
      { judgement: { kind: 'settle', subject: 'contradiction-1', verdict: settled } },
      { judgement: { kind, a: target, b: laterTarget } },
    ])
  })

  it('accepts a re-opened judgement on the words as they are now, and keeps its reason', () => {
    const old = pair('different', target, laterTarget, stale(target, laterTarget))
    const [item] = reviewQueue(stateOf({ judgements: [{ ...old, why: 'hai mẫu số' }] }), 0)
    const decided = decide(item!.asks, 'accept', signature(), state.fingerprints, none)
    expect(decided).toMatchObject({ judgement: { kind: 'different', why: 'hai mẫu số' } })
    const judgements = decided.ok ? [old, decided.judgement] : []
    expect(stateOf({ judgements }).inForce).toMatchObject({ pairs: [{ verdict: 'different' }], reopened: [] })
  })

  it('rejects a re-opened judgement by an undo', () => {
    const old = pair('same', target, laterTarget, stale(target, laterTarget))
    const [item] = reviewQueue(stateOf({ judgements: [old] }), 0)
    expect(decide(item!.asks, 'reject', signature(), state.fingerprints, none)).toMatchObject({
      judgement: { kind: 'undo', undoes: old.id },
    })
  })

  it('cannot judge again of a record that is gone', () => {
    const old = pair('same')
    const fingerprints = new Map([[target, '0'.repeat(16)]])
    const decided = decide(
      { about: 'judgement', judgement: old as never },
      'accept',
      signature(),
      fingerprints,
      none,
    )
    expect(decided).toEqual({
      ok: false,
      reason: `The dataset has no ${laterTarget} any more; reject it to undo it.`,
    })
  })
})

function stale(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, '0'.repeat(16)]))
}
