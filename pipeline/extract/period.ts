import { fold } from '../language/fold.js'
import { readHorizons } from '../language/values/horizons.js'

/** `tầm nhìn đến năm 2045`: the years that a plan looks out to are not those that it is for. */
const isOutlook = (before: string): boolean => /tầm nhìn\s*$/u.test(before)

type Horizon = ReturnType<typeof readHorizons>[number]

/**
 * `… giai đoạn 2021 - 2025 năm 2024`, `Kế hoạch năm 2024 thực hiện … giai đoạn 2021 - 2025`: a plan that carries out a
 * programme of several years in one of them. What `và` or a comma joins (`… và năm 2024`) is for both.
 */
function yearOfSpan(title: string, span: Horizon, all: readonly Horizon[]): number | null {
  const own = all.find(({ start, end, from, by }) => {
    const between = start < span.start ? title.slice(end, span.start) : title.slice(span.end, start)
    const isInside = by !== null && (span.from ?? by) <= by && by <= (span.by ?? by)
    return (
      from === null && isInside && /^năm \d{4}$/u.test(title.slice(start, end).trim()) && !joins.test(between)
    )
  })
  return own?.by ?? null
}

const joins = /[,;]|\svà\s/u

/** A title that only says what is approved has the years of its name: `Phê duyệt Đề án “… giai đoạn 2026 - 2030”`. */
const approves = /^(?:về việc\s+)?(?:phê duyệt|ban hành)\s+(?:(?!thực hiện|triển khai)[^“]){0,30}“/u

/**
 * The years that a title states: `giai đoạn 2021 - 2025`, `đến năm 2030`, `năm 2024`, `năm học 2025 - 2026`. What it quotes is
 * another document's name.
 *
 * @example periodIn('Kế hoạch giai đoạn 2021 - 2025') // { start: 2021, end: 2025 }
 */
export function periodIn(title: string): { start: number | null; end: number | null } {
  const folded = fold(title).replace(/năm học(?=\s+\d{4}\s*-)/gu, 'giai đoạn')
  const own = approves.test(folded) ? folded.replace(/[“”]/gu, ' ') : folded.replace(/“[^”]{0,400}”/gu, '')
  const horizons = readHorizons(own).filter(({ start }) => !isOutlook(own.slice(0, start)))
  const span = horizons.find(({ from }) => from !== null)
  if (span) {
    const year = yearOfSpan(own, span, horizons)
    return { start: year ?? span.from, end: year ?? span.by }
  }
  const [first] = horizons
  const last = horizons.at(-1)
  if (!first || !last) return { start: null, end: null }
  const isUntil = ({ start, end }: typeof last): boolean => /đến|tới/u.test(own.slice(start, end))
  // `Chiến lược đến năm 2030 … năm 2023`: the plan is for the one year, the years before it are another document's.
  const isOneYear = isUntil(first) && !isUntil(last) && last.by !== null && last.by <= (first.by ?? 0)
  if (isOneYear) return { start: last.by, end: last.by }
  return { start: isUntil(first) ? null : first.by, end: last.by }
}
