import { setTimeout as delay } from 'node:timers/promises'
import { Hono } from 'hono'
import type { Json } from '../../../pipeline/judge/field-path.js'
import type { DeskContext, DeskEnv } from '../../context.js'
import { notFound } from '../../problem.js'
import type { Decider, FieldCorrection } from '../../review/review.js'
import { askedFor } from '../asked.js'
import { frameOf } from '../frame-of.js'
import { addressOf } from '../parts/address.js'
import { decidedOf } from '../review/decided.js'
import type { Attempt } from './correct-form.js'
import { type Origin, RecordPage } from './page.js'
import { type Filled, readForm } from './read-form.js'
import { type RecordView, recordView } from './view.js'

/** How long a page waits for the dataset to obey a correction before it is shown, in milliseconds. */
const patience = 4_000

/** The page of a record, where its values are put right. */
export function recordRoutes(desk: DeskContext): Hono<DeskEnv> {
  const { dataset, review } = desk
  return new Hono<DeskEnv>()
    .get('/records/:id', async (c) => {
      const { done, ...origin } = askedFor(c, ['kind', 'plan', 'item', 'done'])
      await Promise.race([review.settled(), delay(done === '' ? 0 : patience)])
      const snapshot = await dataset.current()
      const view = await recordView(snapshot, c.req.param('id'))
      if (!view) throw notFound(`The dataset has no record ${c.req.param('id')}.`)
      const decided = done.split(',').flatMap((id) => decidedOf(id, snapshot) ?? [])
      return c.html(
        <RecordPage
          frame={frameOf(c, desk, snapshot)}
          view={view}
          origin={origin}
          done={decided}
          attempt={null}
          isRelating={review.relating.state === 'running'}
        />,
      )
    })
    .post('/records/:id', async (c) => {
      const id = c.req.param('id')
      const snapshot = await dataset.current()
      const view = await recordView(snapshot, id)
      if (!view) throw notFound(`The dataset has no record ${id}.`)
      const filled = textsOf(await c.req.parseBody())
      const origin = originOf(filled)
      const agencies = [...snapshot.across.agencies.values()]
      const { corrections, attempt } = wantedOf(filled, view, agencies)
      const decider = { by: c.get('reviewer'), why: filled._why?.trim() || null }
      const kept = attempt ? { ids: [], refusal: null } : await keep(review, decider, id, corrections)
      if (kept.refusal === null && !attempt)
        return c.redirect(
          addressOf(`/records/${encodeURIComponent(id)}`, { ...origin, done: kept.ids.join(',') }),
          303,
        )
      const shown = attempt ?? { filled, faults: new Map(), refusal: kept.refusal }
      const frame = frameOf(c, desk, snapshot)
      const done = kept.ids.flatMap((one) => decidedOf(one, snapshot) ?? [])
      return c.html(
        <RecordPage
          frame={frame}
          view={view}
          origin={origin}
          done={done}
          attempt={shown}
          isRelating={false}
        />,
        422,
      )
    })
}

interface Kept {
  readonly ids: readonly string[]
  readonly refusal: string | null
}

/** One correction after the other, up to the first that does not fit. */
async function keep(
  review: DeskContext['review'],
  decider: Decider,
  record: string,
  wanted: Wanted['corrections'],
): Promise<Kept> {
  const ids: string[] = []
  for (const correction of wanted) {
    const decision = await review.correct({ ...correction, record }, decider)
    if (!decision.ok) return { ids, refusal: decision.reason }
    ids.push(decision.judgement.id)
  }
  return { ids, refusal: null }
}

interface Wanted {
  readonly corrections: readonly Omit<FieldCorrection, 'record'>[]
  /** Why nothing is tried; null where it is. */
  readonly attempt: Attempt | null
}

function wantedOf(filled: Filled, view: RecordView, agencies: Parameters<typeof readForm>[3]): Wanted {
  const { corrections, faults } = readForm(view.groups, filled, view.content, agencies)
  const any = anyField(filled)
  const refusal = any === null ? 'The value of the single field is no JSON.' : null
  if (faults.size > 0 || refusal !== null) return { corrections: [], attempt: { filled, faults, refusal } }
  const all = [...corrections, ...(any ?? [])]
  const nothing = { filled, faults, refusal: 'Nothing was changed.' }
  return { corrections: all, attempt: all.length === 0 ? nothing : null }
}

/** The field that is named by its way; empty where none is, null where its value is no JSON. */
function anyField({ _field, _value }: Filled): Omit<FieldCorrection, 'record'>[] | null {
  if (_field === undefined || _field.trim() === '') return []
  try {
    return [{ field: _field.trim(), value: JSON.parse((_value ?? '').normalize('NFC')) as Json }]
  } catch {
    return null
  }
}

function originOf({ _kind = '', _plan = '', _item = '' }: Filled): Origin {
  return { kind: _kind, plan: _plan, item: _item }
}

function textsOf(form: Readonly<Record<string, unknown>>): Filled {
  const texts = Object.entries(form).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}
