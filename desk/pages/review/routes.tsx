import { type Context, Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../../context.js'
import type { Decision } from '../../review/review.js'
import { askedFor, sentIn } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { addressOf } from '../parts/address.js'
import { pageOf } from '../parts/page-of.js'
import { allDecided } from './decided.js'
import { LogPage } from './log-page.js'
import { ReviewPage } from './page.js'
import { nextInQueue, reviewView } from './view.js'

const logPageSize = 50

/** The review queue: what waits, decisions on it, and the log of all decisions. */
export function reviewRoutes(desk: DeskContext): Hono<DeskEnv> {
  const { dataset, review } = desk
  const refused = async (c: Context<DeskEnv>, item: string, refusal: string): Promise<Response> => {
    const snapshot = await dataset.current()
    const question = { kind: '', plan: '', item, done: '' }
    const view = await reviewView(snapshot, question)
    const frame = frameOf(c, desk, snapshot)
    return c.html(<ReviewPage frame={frame} view={view} refusal={refusal} />, 422)
  }
  return new Hono<DeskEnv>()
    .get('/review', async (c) => {
      const snapshot = await dataset.current()
      const view = await reviewView(snapshot, askedFor(c, ['kind', 'plan', 'item', 'done']))
      return c.html(<ReviewPage frame={frameOf(c, desk, snapshot)} view={view} />)
    })
    .get('/review/log', async (c) => {
      const snapshot = await dataset.current()
      const decided = pageOf(allDecided(snapshot), c.req.query('page'), logPageSize)
      const { damaged } = snapshot.log
      return c.html(<LogPage frame={frameOf(c, desk, snapshot)} decided={decided} damaged={damaged} />)
    })
    .get('/review/state', async (c) => {
      const snapshot = await dataset.current()
      const item = c.req.query('item')
      c.header('cache-control', 'no-store')
      return c.json({ isWaiting: snapshot.queue().some(({ id }) => id === item) })
    })
    .post('/review', async (c) => {
      const { item, verdict, why, kind, plan } = await sentIn(c, ['item', 'verdict', 'why', 'kind', 'plan'])
      if (verdict !== 'accept' && verdict !== 'reject') return refused(c, item, 'Accept or reject it.')
      const snapshot = await dataset.current()
      // A pair can be judged again at any time; whoever answers a question must not overrule who answered it meanwhile.
      if (!snapshot.queue().some(({ id }) => id === item))
        return c.redirect(addressOf('/review', { kind, plan, item }), 303)
      const next = nextInQueue(snapshot, { kind, plan, item, done: '' })
      const decision = await review.decide(item, verdict, { by: c.get('reviewer'), why: why || null })
      if (!decision.ok && decision.code === 'refused') return refused(c, item, decision.reason)
      const query = decision.ok ? { item: next, done: decision.judgement.id } : { item }
      return c.redirect(addressOf('/review', { kind, plan, ...query }), 303)
    })
    .post('/review/undo', async (c) => {
      const { judgement, kind, plan } = await sentIn(c, ['judgement', 'kind', 'plan'])
      const decision = await review.undo(judgement, { by: c.get('reviewer'), why: null })
      if (!decision.ok) return refused(c, '', decision.reason)
      const item = await undoneItem(desk, judgement)
      return c.redirect(addressOf('/review', { kind, plan, item, done: doneBy(decision) }), 303)
    })
}

const doneBy = (decision: Decision): string | null => (decision.ok ? decision.judgement.id : null)

/** What waits again once a judgement is taken back; null where nothing does. */
async function undoneItem({ dataset }: DeskContext, judgementId: string): Promise<string | null> {
  const snapshot = await dataset.current()
  const judgement = snapshot.log.judgements.find(({ id }) => id === judgementId)
  if (!judgement) return null
  if (judgement.kind === 'settle') return judgement.subject
  if (judgement.kind === 'correct') return judgement.record
  if (judgement.kind === 'undo') return null
  const { a, b } = judgement
  return (
    snapshot.queue().find(({ asks }) => asks.about === 'pair' && asks.a === a && asks.b === b)?.id ?? null
  )
}
