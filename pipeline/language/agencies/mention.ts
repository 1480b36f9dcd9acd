import type { Level } from './registry.js'

/** What the words say of whose body it is. */
export interface Whose {
  /** The level named with it (`Công an tỉnh`), or null. */
  readonly level: Level | null
  /** The province named with it (`UBND tỉnh Nghệ An`), as the registry writes it, or null. */
  readonly place: string | null
}

/** One agency, or one group of agencies, named in a text. */
export interface AgencyMention extends Whose {
  /** The words written there: `text.slice(start, end)`, with spaces for the ends of a cell's lines. */
  readonly mention: string
  /** The canonical name; for one that the registry does not know, the words with tidy spaces. */
  readonly name: string
  /** Units of the text. */
  readonly start: number
  readonly end: number
  /** A group (`Các Sở, Ban, ngành`), not one body. */
  readonly collective: boolean
  /** Id in the registry, or null. */
  readonly agency: string | null
  /** 0…1: 1 where the registry has these very words, below ½ where nothing but the place speaks for an agency. */
  readonly certainty: number
}

/**
 * Whether it is a group, or a body of a kind that the registry lists (`UBND huyện Nghi Lộc`, `Đảng ủy Sở Y tế`), so that
 * it need not be listed itself.
 */
export function isOfListedKind({ collective, certainty }: AgencyMention): boolean {
  return collective || certainty === certainties.namedUnit
}

/** Whether a body of the registry was named without its level, and neither its list nor its document gave it. */
export const isUnplaced = ({ certainty }: AgencyMention): boolean => certainty === certainties.unplaced

/** Whether a name is known as it is written, level and all. */
export const isKnownWhole = ({ certainty }: AgencyMention): boolean => certainty === certainties.exact

/** Whether only its head tells that a name is a body's. */
export const isKnownByHead = ({ certainty }: AgencyMention): boolean => certainty <= certainties.headed

/** How sure each way of reading is. */
export const certainties = {
  exact: 1,
  /** Named without its level; `settled` once the list or the document gave it. */
  unplaced: 0.7,
  settled: 0.9,
  unmarked: 0.85,
  near: 0.75,
  collective: 0.9,
  namedUnit: 0.8,
  headed: 0.5,
  shared: 0.45,
  bare: 0.2,
} as const
