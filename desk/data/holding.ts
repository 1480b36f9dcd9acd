import { compareStrings } from '../../pipeline/dataset/compare-strings.js'
import { documentPath } from '../../pipeline/dataset/layout.js'
import { readText } from '../../pipeline/dataset/read.js'
import { type Fingerprints, fingerprintsOf } from '../../pipeline/judge/fingerprint.js'
import { excerptOf, isAsked } from '../../pipeline/judge/queue/doubts.js'
import { defaultThreshold } from '../../pipeline/judge/queue/threshold.js'
import { DocumentFile } from '../../schemas/document-file.js'
import { briefOfDocument, type DocumentBrief } from './document-brief.js'
import { ownCopy } from './own-copy.js'
import { readSound } from './read-sound.js'
import { briefOfTarget, briefOfTask, type RecordBrief } from './record-brief.js'
import { signatureOf, type TextSignature } from './text-signature.js'

/** What is kept in the memory of one document. */
export interface Holding {
  readonly brief: DocumentBrief
  /** Its targets and tasks, sorted by id. */
  readonly records: readonly RecordBrief[]
  readonly signature: TextSignature
  /** Of the document what the review queue asks for: its warnings, and those records whole that may wait. */
  readonly review: DocumentFile
  /** Of what is kept for the review: the fingerprints of the words. */
  readonly fingerprints: Fingerprints
  /** The records that were asked for when it was read. */
  readonly wanted: ReadonlySet<string>
  /** The words of its doubts, by where they start and end. */
  readonly excerpts: ReadonlyMap<string, string>
}

/** What is asked of a document while it is read. */
export interface HoldingQuestion {
  readonly id: string
  /** What the manifest says of its file. */
  readonly sha256: string | undefined
  /** The records that a candidate or a judgement is about: they are kept whole. */
  readonly wanted: ReadonlySet<string>
  /** Gives the same string for equal ids, so that each is kept once. */
  readonly intern: (id: string) => string
}

/**
 * Reads a document and keeps of it what is asked for often.
 *
 * @throws DatasetError where its file does not fit the schema; the file system's error where it cannot be read
 */
export async function readHolding(folder: string, question: HoldingQuestion): Promise<Holding> {
  const { id, sha256, intern } = question
  const { content: file, ...read } = await readSound(folder, documentPath(id), DocumentFile, sha256)
  const text = await readText(folder, id)
  const review = reviewedPart(file, question)
  const records = [
    ...file.targets.map((target) => briefOfTarget(target, intern)),
    ...file.tasks.map((task) => briefOfTask(task, intern)),
  ].sort((a, b) => compareStrings(a.id, b.id))
  return {
    brief: briefOfDocument(file, read.sha256, intern),
    records,
    signature: signatureOf(text),
    review,
    fingerprints: fingerprintsOf([review]),
    wanted: question.wanted,
    excerpts: new Map(
      file.document.warnings
        .filter(isAsked)
        .map((place) => [placeKey(place), ownCopy(excerptOf(text, place))]),
    ),
  }
}

/** @example placeKey({ start: 3, end: 9 }) // '3-9' */
export const placeKey = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}-${end}`

function reviewedPart(file: DocumentFile, { wanted }: HoldingQuestion): DocumentFile {
  const mayWait = ({ id, confidence }: { readonly id: string; readonly confidence: number }) =>
    confidence < defaultThreshold || wanted.has(id)
  const { document } = file
  const lean = { ...document, citations: [], recipients: [], appendices: [] }
  return {
    ...file,
    document: wanted.has(document.id) ? document : lean,
    targets: file.targets.filter(mayWait),
    tasks: file.tasks.filter(mayWait),
  }
}
