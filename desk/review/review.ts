import { documentOf } from '../../pipeline/dataset/document-of.js'
import { appendJudgement } from '../../pipeline/judge/append.js'
import type { Json } from '../../pipeline/judge/field-path.js'
import { fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import { newJudgement } from '../../pipeline/judge/new-judgement.js'
import {
  type Proposal,
  proposeCorrection,
  type WantedCorrection,
} from '../../pipeline/judge/propose-correction.js'
import { decide, type Verdict } from '../../pipeline/judge/queue/decide.js'
import type { Question } from '../../pipeline/judge/queue/item.js'
import { standings } from '../../pipeline/judge/standings.js'
import type { DocumentFile } from '../../schemas/document-file.js'
import { CorrectJudgement, type Judgement } from '../../schemas/judgement.js'
import type { DeskDataset } from '../data/desk-dataset.js'
import type { Snapshot } from '../data/snapshot.js'
import { type Asked, askedBy, askedOfPair } from './asked.js'
import { Relating, type RelatingState } from './relating.js'

/** Who decides, and why. */
export interface Decider {
  readonly by: string
  /** Null where no reason was given. */
  readonly why: string | null
}

/** What came of a decision. */
export type Decision =
  | { readonly ok: true; readonly judgement: Judgement }
  | {
      readonly ok: false
      /** gone: nothing of this id waits, or somebody decided it before; refused: it does not fit. */
      readonly code: 'gone' | 'refused'
      /** One sentence for the person who decided. */
      readonly reason: string
      /** Where somebody decided it before: what they said. */
      readonly before?: Judgement
    }

/** A value that a steward puts right. */
export interface FieldCorrection {
  /** The id of a target, a task or a document. */
  readonly record: string
  /** The way to the value, such as `values.0.min`. */
  readonly field: string
  readonly value: Json
}

/**
 * Writes decisions into the log of judgements, each once and one after the other, and has the dataset obey them: the
 * queue at once, the records and what ties them a moment later (see `relating`).
 */
export class Review {
  readonly #dataset: DeskDataset
  readonly #relating: Relating
  #last: Promise<unknown> = Promise.resolve()

  constructor(dataset: DeskDataset) {
    this.#dataset = dataset
    this.#relating = new Relating(dataset.folder)
  }

  /** How it stands with bringing the dataset up to date with what was decided. */
  get relating(): RelatingState {
    return this.#relating.state
  }

  /** Resolves once the dataset obeys what was decided before; also where that failed, see `relating`. */
  settled(): Promise<void> {
    return this.#relating.settled()
  }

  /**
   * Says yes or no to what waits in the queue.
   *
   * @param id of the queue item, or of a link
   * @throws the file system's error where the log cannot be written
   */
  decide(id: string, verdict: Verdict, decider: Decider): Promise<Decision> {
    return this.#inTurn(async (snapshot) => {
      const asked = await askedBy(id, snapshot)
      return asked ? this.#keep(proposalOf(asked, verdict, decider, snapshot)) : gone(id, snapshot)
    })
  }

  /**
   * Says that two targets, or two tasks, are about the same thing (accept) or are not (reject).
   *
   * @throws the file system's error where the log cannot be written
   */
  decidePair(a: string, b: string, verdict: Verdict, decider: Decider): Promise<Decision> {
    return this.#inTurn(async (snapshot) => {
      const asked = await askedOfPair(a, b, snapshot)
      if (!asked) return refused('A pair is of two targets, or of two tasks, that the dataset has.')
      return this.#keep(proposalOf(asked, verdict, decider, snapshot))
    })
  }

  /**
   * Puts a value right. It has to fit the record's schema, and to refer only to what is there.
   *
   * @throws the file system's error where the log cannot be written
   */
  correct(wanted: FieldCorrection, decider: Decider): Promise<Decision> {
    return this.#inTurn(async (snapshot) => {
      if (!CorrectJudgement.shape.field.safeParse(wanted.field).success)
        return refused('This is no way to a field: part names and places by dots, as in values.0.min.')
      if (!snapshot.document(documentOf(wanted.record))) return refused('The dataset has no such record.')
      const file = await snapshot.readDocument(documentOf(wanted.record))
      return this.#keep(proposeOn(file, { ...wanted, ...signed(decider) }, snapshot))
    })
  }

  /**
   * Takes a judgement back; it stays in the log.
   *
   * @throws the file system's error where the log cannot be written
   */
  undo(judgementId: string, decider: Decider): Promise<Decision> {
    return this.#inTurn(async (snapshot) => {
      const stood = standings(snapshot.log.judgements).find(({ judgement }) => judgement.id === judgementId)
      if (!stood) return refused('There is no such judgement.')
      if (stood.standing === 'undone') return refused('This judgement is undone already.')
      const undo = newJudgement({ kind: 'undo', ...signed(decider), seen: {}, undoes: judgementId })
      return this.#keep({ ok: true, judgement: undo })
    })
  }

  /** Two who decide the same thing at one moment must not both be told that it was theirs. */
  #inTurn(work: (snapshot: Snapshot) => Promise<Decision>): Promise<Decision> {
    const turn = this.#last.then(async () => work(await this.#dataset.current()))
    this.#last = turn.catch(() => {})
    return turn
  }

  async #keep(proposal: Proposal): Promise<Decision> {
    if (!proposal.ok) return refused(proposal.reason)
    await appendJudgement(this.#dataset.folder, proposal.judgement)
    this.#relating.start()
    return { ok: true, judgement: proposal.judgement }
  }
}

/** The judgement of a verdict, or why there is none. */
function proposalOf(
  { question, files }: Asked,
  verdict: Verdict,
  decider: Decider,
  snapshot: Snapshot,
): Proposal {
  const saidBefore = question.about === 'pair' ? sayingTheSame(question, verdict, snapshot) : undefined
  if (saidBefore !== undefined) return { ok: false, reason: `This was judged so already (${saidBefore}).` }
  const propose = (wanted: WantedCorrection): Proposal => {
    const file = files.find(({ document }) => document.id === documentOf(wanted.record))
    return file ? proposeOn(file, wanted, snapshot) : { ok: false, reason: 'The dataset has no such record.' }
  }
  return decide(question, verdict, signed(decider), fingerprintsOf(files), propose)
}

function proposeOn(file: DocumentFile, wanted: WantedCorrection, snapshot: Snapshot): Proposal {
  const agencies = new Set(snapshot.across.agencies.keys())
  return proposeCorrection(wanted, file, snapshot.log.judgements, agencies)
}

/** The judgement in force that says of a pair what is to be said again. */
function sayingTheSame(
  { a, b }: Extract<Question, { about: 'pair' }>,
  verdict: Verdict,
  { inForce }: Snapshot,
): string | undefined {
  const wanted = verdict === 'accept' ? 'same' : 'different'
  return inForce.pairs.find((pair) => pair.a === a && pair.b === b && pair.verdict === wanted)?.judgementId
}

function signed({ by, why }: Decider): Pick<Judgement, 'at' | 'by' | 'why'> {
  const reason = why?.normalize('NFC').trim()
  return { at: new Date().toISOString(), by, why: reason ? reason : null }
}

const refused = (reason: string): Decision => ({ ok: false, code: 'refused', reason })

/** What does not wait any more was decided meanwhile, or a run read its plan anew. */
function gone(id: string, snapshot: Snapshot): Decision {
  const before = snapshot.log.judgements.findLast(
    (judgement) => 'subject' in judgement && judgement.subject === id,
  )
  const reason = before
    ? `${before.by} has decided this meanwhile.`
    : 'Nothing of this id waits for a decision any more.'
  return { ok: false, code: 'gone', reason, ...(before && { before }) }
}
