import { kindOfRecord } from '../../../pipeline/judge/pair-judgement.js'
import { standings } from '../../../pipeline/judge/standings.js'
import type { Judgement } from '../../../schemas/judgement.js'
import type { Snapshot } from '../../data/snapshot.js'
import type { Asked } from './question.js'

/** A judgement with what it was about, as far as the dataset still knows it. */
export interface Decided {
  readonly judgement: Judgement
  /** The judgement itself, or the one that it takes back. */
  readonly verdict: Judgement
  /** What its records are called; empty where it is about none. */
  readonly about: readonly string[]
  /** What waited and was settled; null of a pair and a correction, and where the dataset holds it no more. */
  readonly asked: Asked | null
  /** Where to see it: records that the dataset has. */
  readonly records: readonly string[]
  /** Whether it holds, and so can be taken back. */
  readonly holds: boolean
}

/** A judgement of the log; undefined where there is none of that id. */
export function decidedOf(id: string, snapshot: Snapshot): Decided | undefined {
  if (id === '') return undefined
  const stood = standings(snapshot.log.judgements).find(({ judgement }) => judgement.id === id)
  return stood && described(stood.judgement, stood.standing === 'holds', snapshot)
}

/** All judgements, the latest first. */
export function allDecided(snapshot: Snapshot): Decided[] {
  return standings(snapshot.log.judgements)
    .map(({ judgement, standing }) => described(judgement, standing === 'holds', snapshot))
    .reverse()
}

/** The last judgement on something that waited. */
export function lastDecided(itemId: string, { log, across }: Snapshot): Judgement | undefined {
  const link = across.links.get(itemId) ?? across.candidates.get(itemId)
  return log.judgements.findLast(
    (one) =>
      ('subject' in one && one.subject === itemId) ||
      ('a' in one && link !== undefined && one.a === link.a && one.b === link.b),
  )
}

function described(judgement: Judgement, holds: boolean, snapshot: Snapshot): Decided {
  const verdict = undoneBy(judgement, snapshot)
  const records = recordsOf(verdict)
  const about = records.map(
    (id) => snapshot.record(id)?.label ?? snapshot.document(id)?.number ?? snapshot.document(id)?.title ?? id,
  )
  const item = verdict.kind === 'settle' ? snapshot.settled().get(verdict.subject) : undefined
  const contradiction = (item && snapshot.across.contradictions.get(item.id)) ?? null
  return {
    judgement,
    verdict,
    about,
    asked: item ? { item, contradiction } : null,
    records: records.filter((id) => snapshot.record(id)),
    holds,
  }
}

/** What a judgement takes back, be it through others that take back; itself where it takes back nothing. */
function undoneBy(judgement: Judgement, snapshot: Snapshot): Judgement {
  if (judgement.kind !== 'undo') return judgement
  const undone = snapshot.log.judgements.find(({ id }) => id === judgement.undoes)
  return undone ? undoneBy(undone, snapshot) : judgement
}

function recordsOf(judgement: Judgement): string[] {
  switch (judgement.kind) {
    case 'same':
    case 'different':
      return [judgement.a, judgement.b]
    case 'correct':
      return [judgement.record]
    case 'settle':
      return kindOfRecord(judgement.subject) ? [judgement.subject] : []
    case 'undo':
      return []
  }
}
