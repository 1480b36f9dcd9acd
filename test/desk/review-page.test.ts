import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { DeskDataset } from '../../desk/data/desk-dataset.js'
import { appendJudgement } from '../../pipeline/judge/append.js'
import { newJudgement, type UnnamedJudgement } from '../../pipeline/judge/new-judgement.js'
import { aDesk } from './a-desk.js'

/** What a page of the review says of what waits. */
async function reviewOf(app: Awaited<ReturnType<typeof aDesk>>['app'], query: string, language = 'vi') {
  const answer = await app.request(`http://desk.test/review${query}`, {
    headers: { host: 'desk.test', cookie: `lang=${language}` },
  })
  const item = parseHTML(await answer.text()).document.querySelector('.review-item')!
  const textOf = (selector: string) => item.querySelector(selector)?.textContent.trim()
  return { item, textOf }
}

describe('the question about a doubt', () => {
  it('is asked, and does not look like a badge', async () => {
    const { app } = await aDesk()
    const { item, textOf } = await reviewOf(app, '?kind=doubt')
    expect(textOf('h2')).toBe('Văn bản ghi hai ngày ban hành.')
    expect(textOf('.note')).toBe('Chỗ này có đáng ngờ thật không? Ở đây ghi 25/12/2022; đã lấy 29/12/2022.')
    expect([...item.classList]).toEqual(['review-item'])
  })
})

describe('a decision that is to be made again', () => {
  const signed = { at: '2026-03-01T08:00:00Z', by: 'Minh', why: null }

  async function reopened(judgementOn: (record: string) => UnnamedJudgement) {
    const { dataset, app } = await aDesk()
    const snapshot = await new DeskDataset(dataset).current()
    const { id } = snapshot.targets().find(({ years }) => years.length > 0)!
    await appendJudgement(dataset, newJudgement(judgementOn(id)))
    return app
  }

  it.each(['vi', 'en'])('says what was corrected, and by whom: %s', async (language) => {
    const app = await reopened((record) => ({
      ...{ kind: 'correct', ...signed, seen: { [record]: '0'.repeat(16) }, record },
      ...{ field: 'values.0.min', was: 40, value: 45 },
    }))
    const { textOf } = await reviewOf(app, '?kind=reopened', language)
    const before = textOf('.decided-before')
    for (const word of ['40', '45', 'Minh']) expect(before).toContain(word)
  })
})
