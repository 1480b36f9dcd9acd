import { type Detail, sectionWords } from '../../knowledge/sections.js'
import { alternation } from '../language/alternation.js'
import { fold } from '../language/fold.js'
import { lazily } from '../language/lazily.js'
import { longestLabel } from './roles.js'

/** A label that tells of a point: `Cơ quan chủ trì:`. */
export interface Label {
  /** Null where it names a body that neither leads nor coordinates: `Cơ quan thẩm định:`. */
  readonly kind: Detail | null
  /** Where the mark before the label stands, and where the words behind it begin. */
  readonly mark: number
  readonly end: number
}

/** The label that begins at a place behind a mark, up to its colon. */
export function labelAt(text: string, start: number, mark = start): Label | null {
  const colon = text.slice(start, start + longestLabel).indexOf(':')
  if (colon < 0) return null
  const kind = kindOf(fold(text.slice(start, start + colon)).trim())
  const end = start + colon + 1
  return kind === undefined ? null : { kind, mark, end: end + /^\s*/.exec(text.slice(end))![0].length }
}

/** The labels behind a full stop, a comma, a semicolon or a dash. */
export function laterLabels(text: string, from: number): Label[] {
  if (!text.includes(':', from)) return []
  return [...text.slice(from).matchAll(/[.,;]\s+(?:[-–+*]\s+)?|\s[-–]\s+/g)].flatMap((mark) => {
    const at = from + mark.index
    const label = labelAt(text, at + mark[0].length, at)
    return label ? [label] : []
  })
}

const kindOf = (label: string): Detail | null | undefined =>
  sectionWords().details.get(label) ?? composed(label)

/** `Cơ quan tham mưu, chủ trì thực hiện`: a noun of bodies and what they do. */
function composed(label: string): Detail | null | undefined {
  const { noun, lead, coordinating } = patterns()
  if (!noun.test(label)) return undefined
  return lead.test(label) ? 'lead' : coordinating.test(label) ? 'coordinating' : null
}

const patterns = lazily(() => {
  const { detailNouns, detailDeeds } = sectionWords()
  const noun = `^(?:${alternation(detailNouns)}) `
  const deeds = (list: readonly string[]): RegExp =>
    new RegExp(`${noun}(?:${alternation(list)})(?:(?:,? | và |/)(?:${alternation(list)})){0,4}$`, 'u')
  return {
    noun: new RegExp(noun, 'u'),
    lead: deeds(detailDeeds.lead),
    coordinating: deeds(detailDeeds.coordinating),
  }
})
