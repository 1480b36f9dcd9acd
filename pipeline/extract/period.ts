import { fold } from '../language/fold.js'
import { readHorizons } from '../language/values/horizons.js'

/** `tầm nhìn đến năm 2045`: the years that a plan looks out to are not those that it is for. */
const isOutlook = (before: string): boolean =>
  /(?:tầm nhìn|định hướng)(?:\s+(?:phát triển|chung))?\s*$/u.test(before)

/**
 * The years that a title states: `giai đoạn 2021 - 2025`, `đến năm 2030`, `năm 2024`.
 *
 * @example periodIn('Kế hoạch giai đoạn 2021 - 2025') // { start: 2021, end: 2025 }
 */
export function periodIn(title: string): { start: number | null; end: number | null } {
  const folded = fold(title)
  const quoted = folded.replace(/“[^”]{0,400}”/gu, '')
  const horizons = readHorizons(quoted).filter(
    ({ start }, at) => at === 0 || !isOutlook(quoted.slice(0, start)),
  )
  const span = horizons.find(({ from }) => from !== null)
  if (span) return { start: span.from, end: span.by }
  const last = horizons.at(-1)
  if (!last) return { start: null, end: null }
  return /đến|tới/u.test(quoted.slice(last.start, last.end))
    ? { start: null, end: last.by }
    : { start: last.by, end: last.by }
}
