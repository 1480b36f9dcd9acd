import { createHash } from 'node:crypto'
import { isDoubt, type Warning, type WarningCode, warningCodes } from '../../../schemas/warning.js'
import { fold } from '../../language/fold.js'
import { fingerprintOf } from '../fingerprint.js'
import type { QueueItem, QueueKind, QueueSide } from './item.js'
import type { ReviewState } from './review-state.js'
import type { FoundContradiction } from './waiting-files.js'

/** What a look at a doubt is worth: first what concerns a whole document or table, last what may concern nothing. */
const worths: Readonly<Partial<Record<WarningCode, number>>> = {
  'not-a-plan': 0.9,
  'column-unknown': 0.8,
  'date-conflict': 0.75,
  'value-conflict': 0.75,
  'value-unreadable': 0.7,
  'title-missing': 0.6,
  'number-missing': 0.7,
  'issuer-missing': 0.65,
  'date-missing': 0.65,
  'deadline-unreadable': 0.65,
  'citation-conflict': 0.5,
  'text-unplaced': 0.4,
  'text-repaired': 0.2,
}
const otherWorth = 0.6

/** How much of the text is shown of a doubt about a long part of it, in UTF-16 units. */
const shownLength = 600

/** The words that a doubt is about, as they are shown to a steward: the first of them where they are many. */
export function excerptOf(text: string, { start, end }: Place): string {
  return text.slice(start, Math.min(end, start + shownLength)).normalize('NFC')
}

/** The doubts among the warnings that are told better by a contradiction of the same place. */
const toldByContradictions: ReadonlySet<WarningCode> = new Set(['citation-conflict', 'value-conflict'])

/** The doubts of all documents; unlisted agencies are asked for once, however many documents name them. */
export function doubtItems(state: ReviewState): QueueItem[] {
  const groups = new Map<string, Doubt[]>()
  for (const doubt of doubtsOf(state)) {
    const name = nameOf(doubt)
    groups.set(name, [...(groups.get(name) ?? []), doubt])
  }
  return [...groups].flatMap(([name, doubts]) =>
    isOfAgency(doubts[0]!.warning)
      ? [itemOf(name, doubts)]
      : doubts.map((doubt, index) => itemOf(index === 0 ? name : `${name} ${index + 1}`, [doubt])),
  )
}

/** A body that the registry lacks is asked for though its kind was understood: a steward may want to list it. */
const isOfAgency = ({ code }: Pick<Warning, 'code'>): boolean =>
  code === 'agency-unlisted' || code === 'agency-unclear'

/** A misread word that was put right: records were read from the repaired word, so a steward may see whether it is right. */
const isRepair = ({ code }: Pick<Warning, 'code'>): boolean => code === 'text-repaired'

/** Whether a steward is asked about a warning. */
export const isAsked = (warning: Pick<Warning, 'code'>): boolean =>
  isDoubt(warning.code) || isOfAgency(warning) || isRepair(warning)

interface Doubt {
  readonly warning: Warning
  readonly side: QueueSide
}

function doubtsOf({ files, wordsAt, contradictions }: ReviewState): Doubt[] {
  const contradicted = placesOf(contradictions)
  return files.flatMap(({ document: { id, number, warnings } }) => {
    const doubts = warnings.filter(isAsked)
    const untold = doubts.filter(
      (warning) => !toldByContradictions.has(warning.code) || !meets(warning, contradicted.get(id) ?? []),
    )
    return untold.map((warning) => ({
      warning,
      side: sideOfWarning(warning, id, number, wordsAt(id, warning)),
    }))
  })
}

/** A place in a text, in UTF-16 units. */
export type Place = Pick<Warning, 'start' | 'end'>

function placesOf(contradictions: readonly FoundContradiction[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const { documentId, sources } of contradictions.flatMap(({ sides }) => sides)) {
    places.set(documentId, [...(places.get(documentId) ?? []), ...sources])
  }
  return places
}

function meets({ start, end }: Place, places: readonly Place[]): boolean {
  return places.some((place) => place.start < end && start < place.end)
}

function sideOfWarning(
  { start, end }: Warning,
  documentId: string,
  number: string | null,
  words: string,
): QueueSide {
  const source = { section: [], start, end, page: null, box: null, text: words }
  return { documentId, number, recordId: null, label: null, sources: words.length > 0 ? [source] : [] }
}

/** What tells a doubt from the others and stays when its place in the text moves. */
function nameOf({ warning: { code, message }, side }: Doubt): string {
  if (isOfAgency({ code })) return `${code} ${fold(message)}`
  return [code, side.documentId, message, ...side.sources.map(({ text }) => text)].join(' ')
}

function kindOf(warning: Pick<Warning, 'code'>): QueueKind {
  if (isRepair(warning)) return 'repair'
  return isOfAgency(warning) ? 'agency' : 'doubt'
}

function itemOf(name: string, doubts: readonly Doubt[]): QueueItem {
  const { code, message } = doubts[0]!.warning
  const sides = doubts.map(({ side }) => side)
  const isAgency = isOfAgency({ code })
  const kind = kindOf({ code })
  const id = `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
  const words = isAgency ? [message] : sides.flatMap(({ sources }) => sources.map(({ text }) => text))
  return {
    id,
    kind,
    worth: isAgency ? 0.7 - 0.2 / sides.length : (worths[code] ?? otherWorth),
    message: `${message} [${code}]`,
    sides,
    evidence: [],
    asks: { about: 'subject', subject: id, seen: { [id]: fingerprintOf(words) } },
  }
}

/** The code that a message of `itemOf` ends in. */
const codeAtEnd = /(?<!\s)\s*\[([a-z-]+)\]\.?$/

/** What an item says, without the code at its end. */
export function messageOf({ message }: Pick<QueueItem, 'message'>): string {
  return message.replace(codeAtEnd, '')
}

/** Which warning an item is of; undefined where it is of none. Two warnings may stand at one place, so it names its own. */
export function warningCodeOf({ message }: Pick<QueueItem, 'message'>): WarningCode | undefined {
  const [, code] = codeAtEnd.exec(message) ?? []
  return warningCodes.find((one) => one === code)
}
