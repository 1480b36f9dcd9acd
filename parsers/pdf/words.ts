import type { Box } from '../../pipeline/tree/layout.js'
import { combine, type Matrix, place, type Turn, upright } from './geometry.js'
import type { Glyph, PageContent, Ruling } from './glyphs.js'

/** Letters of one font in a word; old encodings are told by the font's name. */
export interface Part {
  readonly text: string
  readonly font: string
}

/** Letters that stand together, with no white space between them. */
export interface Word extends Box {
  readonly parts: readonly Part[]
  /** Where its letters stand on, from the top of the page. */
  readonly baseline: number
  readonly size: number
  /** It is written up or down the page. */
  readonly isTurned: boolean
  /** No white space parts it from the letters that the file draws before it: a raised figure, a letter of another size. */
  readonly clings: boolean
  /** How sure its recognition from a picture is, from 0 to 1; left out where the file itself has the text. */
  readonly confidence?: number | undefined
}

/** A page as it is read: upright, with its words in the order in which the file draws them. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rulings: readonly Ruling[]
  /** What share of the page its pictures cover, from 0 to 1. */
  readonly pictures: number
  /** How many shapes and lines are drawn. */
  readonly drawings: number
  /** It is damaged, so that nothing of it could be read. */
  readonly isBroken?: boolean
}

export const textOf = ({ parts }: Pick<Word, 'parts'>): string => parts.map(({ text }) => text).join('')

/** Between letters of a word is less than this share of the font's size, between words more. */
const letterGap = 0.18
/** Letters may overlap so much of the font's size; what goes back further begins anew. */
const overlap = 0.6
/** Letters of one word stand on lines no further apart than this share of the font's size. */
const jitter = 0.12

/** Turns the page so that most of its letters are upright, and gathers the letters to words. */
export function wordsOf(content: PageContent): Page {
  const { width, height, glyphs, rulings, pictures, drawings } = content
  const turn = mostTurned(glyphs)
  const map = upright(turn, width, height)
  const across = turn % 2 === 1
  return {
    width: across ? height : width,
    height: across ? width : height,
    words: withoutDoubles(gather(glyphs, turn, map)),
    rulings: turn === 0 ? rulings : rulings.map((ruling) => turned(ruling, map)),
    pictures,
    drawings,
  }
}

function mostTurned(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0]
  for (const { turn } of glyphs) counts[turn]! += 1
  return counts.indexOf(Math.max(...counts)) as Turn
}

function turned({ left, top, right, bottom }: Ruling, map: Matrix): Ruling {
  const [x0, y0] = place(map, left, top)
  const [x1, y1] = place(map, right, bottom)
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
}

/** A word that is being gathered; `x` and `y` run along and across its own writing. */
interface Open {
  parts: { text: string; font: string }[]
  readonly turn: Turn
  readonly size: number
  readonly from: number
  to: number
  readonly y: number
  readonly clings: boolean
}

function gather(glyphs: readonly Glyph[], turn: Turn, map: Matrix): Word[] {
  const words: Word[] = []
  const maps = alongAxis.map((axis) => combine(axis, map))
  let open: Open | null = null
  let before: Open | null = null
  const close = (): void => {
    if (open) words.push(closed(open))
    before = open
    open = null
  }
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      close()
      before = null
      continue
    }
    const own = ((glyph.turn - turn + 4) % 4) as Turn
    const [a, b, c, d, e, f] = maps[own]!
    const from = a * glyph.x + c * glyph.y + e
    const y = b * glyph.x + d * glyph.y + f
    const to = a * glyph.endX + c * glyph.endY + e
    if (open && !goesOn(open, own, from, y, glyph.size)) close()
    if (!open)
      open = { parts: [], turn: own, size: glyph.size, from, to, y, clings: clings(before, own, from) }
    append(open, glyph, to)
  }
  close()
  return words
}

/** Maps onto the axis that writing of each turn runs along. */
const alongAxis: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, 1, -1, 0, 0, 0],
]

function goesOn(open: Open, turn: Turn, from: number, y: number, size: number): boolean {
  const gap = from - open.to
  return (
    open.turn === turn &&
    Math.abs(y - open.y) <= jitter * open.size &&
    Math.abs(size - open.size) <= 0.25 * open.size &&
    gap <= letterGap * open.size &&
    gap >= -overlap * open.size
  )
}

function clings(before: Open | null, turn: Turn, from: number): boolean {
  return before !== null && before.turn === turn && Math.abs(from - before.to) <= letterGap * before.size
}

function append(open: Open, { text, font }: Glyph, to: number): void {
  const last = open.parts.at(-1)
  if (last?.font === font) last.text += text
  else open.parts.push({ text, font })
  open.to = Math.max(open.to, to)
}

/** Letters reach so far above and below the line that they stand on, as shares of the font's size. */
const ascent = 0.8
const descent = 0.22

function closed({ parts, turn, size, from, to, y, clings }: Open): Word {
  const [first, second] = corners(turn, from, to, y - ascent * size, y + descent * size)
  const left = Math.min(first[0], second[0])
  const right = Math.max(first[0], second[0])
  const top = Math.min(first[1], second[1])
  const bottom = Math.max(first[1], second[1])
  const baseline = turn === 0 ? y : bottom
  const kept = parts.map(({ text, font }) => ({ text: text.normalize('NFC'), font }))
  return { parts: kept, left, top, right, bottom, baseline, size, isTurned: turn !== 0, clings }
}

function corners(
  turn: Turn,
  from: number,
  to: number,
  high: number,
  low: number,
): [[number, number], [number, number]] {
  const back = alongAxis[((4 - turn) % 4) as Turn]!
  return [place(back, from, high), place(back, to, low)]
}

/** Some writers draw a word twice, a hair apart, to make it bold. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>()
  return words.filter((word) => {
    const key = `${textOf(word)} ${Math.round(word.baseline / 4)}`
    const same = seen.get(key)
    if (!same) {
      seen.set(key, [word])
      return true
    }
    const near = 0.15 * word.size
    if (
      same.some(
        ({ left, baseline }) =>
          Math.abs(left - word.left) < near && Math.abs(baseline - word.baseline) < near,
      )
    )
      return false
    same.push(word)
    return true
  })
}
