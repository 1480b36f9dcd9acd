import type { Gray } from './pixels.js'

/** Less is no gain: turning a picture blurs it a little. */
const leastTurn = 0.04

/**
 * The picture turned back by an angle in degrees about its middle, its size kept; what comes in at the edges is white.
 *
 * @param angle how far the page is turned clockwise
 */
export function straighten(gray: Gray, angle: number): Gray {
  if (Math.abs(angle) < leastTurn) return gray
  const { width, height, data } = gray
  const turned = new Uint8Array(width * height).fill(255)
  const radians = (angle * Math.PI) / 180
  // Fixed point: a pixel is 65536, so that the inner loop counts in whole numbers.
  const one = 65536
  const cos = Math.round(Math.cos(radians) * one)
  const sin = Math.round(Math.sin(radians) * one)
  const middleX = (width - 1) / 2
  const middleY = (height - 1) / 2
  for (let y = 0; y < height; y++) {
    const dy = y - middleY
    let fromX = Math.round(middleX * one - middleX * cos - dy * sin)
    let fromY = Math.round(middleY * one - middleX * sin + dy * cos)
    const row = y * width
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const left = fromX >> 16
      const top = fromY >> 16
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const across = (fromX & 0xffff) >> 8
      const down = (fromY & 0xffff) >> 8
      const at = top * width + left
      const upper = data[at]! * (256 - across) + data[at + 1]! * across
      const lower = data[at + width]! * (256 - across) + data[at + width + 1]! * across
      turned[row + x] = (upper * (256 - down) + lower * down) >> 16
    }
  }
  return { width, height, data: turned }
}
