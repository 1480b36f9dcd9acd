import type { Ink } from './ink.js'
import type { Gray } from './pixels.js'
import type { Rectangle } from './rectangle.js'

/**
 * The picture without some parts of it, and without whatever touches them up to a little beyond: of a stamp that is
 * framed, the letters that run over the frame go with it.
 *
 * @param ink the ink of the same picture with its ruling lines, which tell what touches a frame
 * @param beyond how far outside of a part its strokes are followed, in pixels
 */
export function blotOut(gray: Gray, ink: Ink, parts: readonly Rectangle[], beyond: number): Gray {
  if (parts.length === 0) return gray
  const { width, height } = gray
  const data = Uint8Array.from(gray.data)
  const seen = new Uint8Array(data.length)
  for (const part of parts) {
    for (let y = part.top; y < part.bottom; y++) data.fill(255, y * width + part.left, y * width + part.right)
    const reach = {
      left: Math.max(1, part.left - beyond),
      top: Math.max(1, part.top - beyond),
      right: Math.min(width - 1, part.right + beyond),
      bottom: Math.min(height - 1, part.bottom + beyond),
    }
    for (const at of touching(ink, part, reach, seen)) whiten(data, width, at)
  }
  return { width, height, data }
}

/** The places of the ink inside a reach that hangs together with that on the border of a part. */
function touching(ink: Ink, part: Rectangle, reach: Rectangle, seen: Uint8Array): number[] {
  const { width, data } = ink
  const found: number[] = []
  const visit = (at: number): void => {
    if (data[at] !== 1 || seen[at] === 1) return
    seen[at] = 1
    found.push(at)
  }
  for (let x = part.left; x < part.right; x++) {
    visit(part.top * width + x)
    visit((part.bottom - 1) * width + x)
  }
  for (let y = part.top; y < part.bottom; y++) {
    visit(y * width + part.left)
    visit(y * width + part.right - 1)
  }
  for (let next = 0; next < found.length; next++) {
    const at = found[next]!
    const x = at % width
    const y = (at - x) / width
    if (x < reach.left || x >= reach.right || y < reach.top || y >= reach.bottom) continue
    for (let row = at - width; row <= at + width; row += width) {
      visit(row - 1)
      visit(row)
      visit(row + 1)
    }
  }
  return found
}

/** A pixel and its blurred edge. */
function whiten(data: Uint8Array, width: number, at: number): void {
  for (let row = at - width; row <= at + width; row += width) {
    if (row > 0 && row < data.length - 1) {
      data[row - 1] = 255
      data[row] = 255
      data[row + 1] = 255
    }
  }
}
