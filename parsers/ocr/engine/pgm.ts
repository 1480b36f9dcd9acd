import type { Gray } from '../picture/pixels.js'

/** A picture as a PGM file (binary, one byte a pixel): the form that every engine reads, and that costs nothing to write. */
export function pgmOf({ width, height, data }: Gray): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data])
}
