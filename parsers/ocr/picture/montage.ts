import { blank, type Gray } from './pixels.js'
import type { Rectangle } from './rectangle.js'

/** A part of a picture. */
export interface Part extends Rectangle {
  readonly of: Gray
}

/** A part of a page, and where its upper left corner lies in the montage. */
export interface Slot {
  readonly part: Rectangle
  readonly left: number
  readonly top: number
}

/** Parts of a page one below the other on one picture, which is read at once: each start of the engine costs as much as some lines. */
export interface Montage {
  readonly picture: Gray
  readonly slots: readonly Slot[]
}

/** In inches: the white around each part. */
const margin = 0.1

/** Puts parts of a page one below the other. @param parts in the order in which they are to stand */
export function montageOf(parts: readonly Part[], dotsPerInch: number): Montage {
  const space = Math.round(margin * dotsPerInch)
  const slots: Slot[] = []
  let top = space
  let width = 1
  for (const part of parts) {
    slots.push({ part, left: space, top })
    top += part.bottom - part.top + space
    width = Math.max(width, part.right - part.left)
  }
  const picture = blank(width + 2 * space, top)
  for (const [at, slot] of slots.entries()) copy(parts[at]!.of, picture, slot)
  return { picture, slots }
}

function copy(from: Gray, to: Gray, { part, left, top }: Slot): void {
  for (let y = part.top; y < part.bottom; y++) {
    const row = from.data.subarray(y * from.width + part.left, y * from.width + part.right)
    to.data.set(row, (top + y - part.top) * to.width + left)
  }
}

/** The slot that a row of the montage falls in or next to. */
export function slotAt({ slots }: Montage, y: number): number {
  let low = 0
  let high = slots.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (slots[middle]!.top <= y) low = middle
    else high = middle - 1
  }
  return low
}
