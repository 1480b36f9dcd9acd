import { describe, expect, it } from 'vitest'
import { DeskDataset } from '../../desk/data/desk-dataset.js'
import { Review } from '../../desk/review/review.js'
import { reviewQueue } from '../../pipeline/judge/queue/queue.js'
import { readReviewState } from '../../pipeline/judge/queue/review-state.js'
import { readJudgements } from '../../pipeline/judge/read.js'
import { relateUntilStill } from '../../pipeline/judge/relate-until-still.js'
import { relate } from '../../pipeline/relate.js'
import { aDesk } from './a-desk.js'

const lan = { by: 'Lan', why: null }
const minh = { by: 'Minh', why: 'Đã xem văn bản' }

/** Two desks over one dataset, as two people may have them open, each in a process of its own. */
async function twoDesks() {
  const { dataset } = await aDesk()
  const [first, second] = [new DeskDataset(dataset), new DeskDataset(dataset)]
  return { dataset, first, second, lanAt: new Review(first), minhAt: new Review(second) }
}

describe('the queue of the desk', () => {
  it('is that of the command line, though the desk keeps only a part of each document', async () => {
    const { dataset, first } = await twoDesks()
    const expected = reviewQueue(await readReviewState(dataset))
    expect((await first.current()).queue()).toMatchObject(expected)
  })

  it('counts what waits in each document', async () => {
    const { first } = await twoDesks()
    const snapshot = await first.current()
    for (const [id, count] of snapshot.waiting())
      expect(
        snapshot.queue().filter(({ sides }) => sides.some(({ documentId }) => documentId === id)),
      ).toHaveLength(count)
  })
})

describe('two reviewers at once', { timeout: 240_000 }, () => {
  it('lose nothing, and see what the other decided', async () => {
    const { dataset, first, second, lanAt, minhAt } = await twoDesks()
    const ids = (await first.current())
      .queue()
      .slice(0, 16)
      .map(({ id }) => id)
    const decisions = await Promise.all(
      ids.map((id, index) =>
        index % 2 === 0 ? lanAt.decide(id, 'accept', lan) : minhAt.decide(id, 'reject', minh),
      ),
    )
    expect(decisions.every(({ ok }) => ok)).toBe(true)
    const log = await readJudgements(dataset)
    expect(log).toHaveLength(16)
    expect(new Set(log.map(({ id }) => id)).size).toBe(16)
    for (const desk of [first, second]) {
      const waiting = new Set((await desk.current()).queue().map(({ id }) => id))
      expect(ids.filter((id) => waiting.has(id))).toEqual([])
    }
    await Promise.all([lanAt.settled(), minhAt.settled()])
  })

  it('decide one thing once: the second is told who was before', async () => {
    const { first, lanAt, minhAt } = await twoDesks()
    const { id } = (await first.current()).queue().find(({ asks }) => asks.about === 'subject')!
    expect(await lanAt.decide(id, 'accept', lan)).toMatchObject({ ok: true, judgement: { by: 'Lan' } })
    expect(await minhAt.decide(id, 'reject', minh)).toMatchObject({
      ok: false,
      code: 'gone',
      before: { by: 'Lan' },
    })
    await lanAt.settled()
  })

  it('at one desk decide one thing once too, however close', async () => {
    const { dataset, first, lanAt } = await twoDesks()
    const { id } = (await first.current()).queue().find(({ kind }) => kind === 'contradiction')!
    const both = await Promise.all([lanAt.decide(id, 'accept', lan), lanAt.decide(id, 'reject', minh)])
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    expect(await readJudgements(dataset)).toHaveLength(1)
    await lanAt.settled()
  })
})

describe('a correction at the desk', () => {
  const target = async (desk: DeskDataset) => {
    const snapshot = await desk.current()
    const [brief] = snapshot.targets().filter(({ years }) => years.length > 0)
    return { snapshot, id: brief!.id, record: (await snapshot.readRecord(brief!.id))! }
  }

  it('is obeyed, seen by the other desk, and can be taken back', { timeout: 120_000 }, async () => {
    const { dataset, first, second, lanAt, minhAt } = await twoDesks()
    const { id, record } = await target(first)
    const corrected = await lanAt.correct({ record: id, field: 'name', value: 'Tên khác' }, lan)
    expect(corrected).toMatchObject({
      ok: true,
      judgement: { kind: 'correct', was: (record as { name: string }).name },
    })
    await lanAt.settled()
    expect(lanAt.relating).toEqual({ state: 'idle' })
    expect(await (await second.current()).readRecord(id)).toMatchObject({ name: 'Tên khác' })
    if (!corrected.ok) return
    expect(await minhAt.undo(corrected.judgement.id, minh)).toMatchObject({ ok: true })
    expect(await minhAt.undo(corrected.judgement.id, minh)).toMatchObject({ ok: false, code: 'refused' })
    await minhAt.settled()
    expect(await (await first.current()).readRecord(id)).toEqual(record)
    expect(await readJudgements(dataset)).toHaveLength(2)
  })

  it.each([
    ['a value of another kind', 'name', 7],
    ['a value that the form of the record is against', 'values.0.min', 'many'],
    ['a field that may not be corrected', 'sources', []],
    ['a field that is not there', 'colour', 'blue'],
    ['no way to a field', '../name', 'x'],
    ['an agency that is not there', 'leadAgencies', [{ agencyId: 'none', name: 'a', mention: 'a' }]],
  ])('is refused, and not kept: %s', async (_, field, value) => {
    const { dataset, first, lanAt } = await twoDesks()
    const { id } = await target(first)
    expect(await lanAt.correct({ record: id, field, value }, lan)).toMatchObject({
      ok: false,
      code: 'refused',
    })
    expect(
      await lanAt.correct({ record: 'no-such.target-0000000000', field: 'name', value: 'x' }, lan),
    ).toMatchObject({ ok: false })
    expect(await readJudgements(dataset)).toEqual([])
  })
})

describe('a dataset that a run changes', () => {
  it('is shown as it is now', { timeout: 120_000 }, async () => {
    const { dataset, first, lanAt } = await twoDesks()
    const before = await first.current()
    expect(await first.current()).toBe(before)
    const { a, b } = before.across.candidates.briefs[0]!
    expect(await lanAt.decidePair(a, b, 'accept', lan)).toMatchObject({ ok: true })
    await lanAt.settled()
    await relateUntilStill(dataset, relate)
    const after = await first.current()
    expect(after.version).not.toBe(before.version)
    expect(after.across.links.briefsOf(a)).toContainEqual(expect.objectContaining({ status: 'confirmed' }))
    expect(await lanAt.decidePair(a, b, 'accept', lan)).toMatchObject({ ok: false, code: 'refused' })
  })

  it('is empty where there is none yet', async () => {
    const { dataset } = await aDesk()
    const snapshot = await new DeskDataset(`${dataset}-none`).current()
    expect([snapshot.documents(), snapshot.queue(), snapshot.version]).toEqual([[], [], 'none-0-0'])
  })
})
