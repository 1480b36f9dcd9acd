import { blank, type Gray } from '../../../parsers/ocr/picture/pixels.js'
import type { Rectangle } from '../../../parsers/ocr/picture/rectangle.js'

/** A white page with black rectangles on it, each `[left, top, right, bottom]` in pixels. */
export function drawn(width: number, height: number, parts: readonly (readonly number[])[]): Gray {
  const page = blank(width, height)
  for (const [left = 0, top = 0, right = 0, bottom = 0] of parts)
    for (let y = top; y < bottom; y++) page.data.fill(0, y * width + left, y * width + right)
  return page
}

/** Lines of "words" of 20 by 10 pixels in a part of a page. */
export function wordsIn({ left, top, right, bottom }: Rectangle): number[][] {
  const words: number[][] = []
  for (let y = top; y + 10 <= bottom; y += 30)
    for (let x = left; x + 20 <= right; x += 30) words.push([x, y, x + 20, y + 10])
  return words
}

/** The lines of a grid, 3 pixels thick, at some heights and widths. */
export function gridLines(xs: readonly number[], ys: readonly number[]): number[][] {
  const [left, right] = [xs[0]!, xs.at(-1)! + 3]
  const [top, bottom] = [ys[0]!, ys.at(-1)! + 3]
  return [...ys.map((y) => [left, y, right, y + 3]), ...xs.map((x) => [x, top, x + 3, bottom])]
}
