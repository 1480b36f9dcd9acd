import type { Names } from '../../../pipeline/check/in-words.js'
import type { Language } from '../../../pipeline/words/language.js'
import type { Texts } from '../../texts/texts.js'

/** The parts of the desk, in the order of its menu. */
export const places = ['plans', 'review', 'compare', 'indicators', 'agencies', 'calendar', 'takeIn'] as const

export type PlaceName = (typeof places)[number]

/** Where each part of the desk is. */
export const addresses: Readonly<Record<PlaceName, string>> = {
  plans: '/plans',
  review: '/review',
  compare: '/compare',
  indicators: '/indicators',
  agencies: '/agencies',
  calendar: '/calendar',
  takeIn: '/take-in',
}

/** What every page needs to know beside what it shows. */
export interface Frame {
  readonly language: Language
  readonly texts: Texts
  /** What records and documents are called. */
  readonly names: Names
  /** The address that was asked for, with its query. */
  readonly address: string
  /** The address of a style sheet, a script or a picture, by the name of its file. */
  readonly asset: (name: string) => string
  /** Under whose name is decided. */
  readonly reader: string
  /** Whether the reader signed in, and so can sign out. */
  readonly isSignedIn: boolean
  /** What every form that writes has to send back. */
  readonly token: string
  /** How much waits for a steward. */
  readonly waiting: number
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string
}
