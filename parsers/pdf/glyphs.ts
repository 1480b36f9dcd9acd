import type { Turn } from './geometry.js'

/** One character as it is drawn, in points from the upper left corner of the page. */
export interface Glyph {
  readonly text: string
  /** Where its base line begins. */
  readonly x: number
  readonly y: number
  /** Where it ends, with the spacing that the file adds between letters. */
  readonly endX: number
  readonly endY: number
  readonly size: number
  /** Which way it is written: 0 is upright. */
  readonly turn: Turn
  /** The font's own name, such as `ABCDEF+.VnTimeH`. */
  readonly font: string
}

/** A straight line across or down the page; thin filled boxes are lines too. */
export interface Ruling {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is drawn on a page. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** What share of the page its pictures cover, from 0 to 1. */
  readonly pictures: number
  /** How many shapes and lines are drawn. */
  readonly drawings: number
}
