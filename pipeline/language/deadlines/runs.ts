/** Lists and ranges of months and quarters under one unit word: `9 - 12`, `III, IV`, `3, 6, 9`. */

/** Numbers without a gap between them; `from`…`to` is their place in the tail, the head standing at 0. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly isRange: boolean
}

const entry =
  /(\s{0,4}(?:[-–—,+]|và(?=\s)|đến(?=\s))\s{0,4})(?:(?:qu[ýí]|q\.?)\s{0,4}|tháng\s{0,4}|t)?(\d{1,2}|iv|i{1,3}|một|hai|ba|tư|bốn)/giu
const words: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
}

/**
 * The runs of a number and what is listed behind it.
 *
 * @example runsOf('3', ', 4, 9') // 3 to 4, and 9
 */
export function runsOf(head: string, tail: string): Run[] {
  let run: Run = { first: numberOf(head), last: numberOf(head), from: 0, to: 0, isRange: false }
  const runs: Run[] = []
  for (const match of tail.matchAll(entry)) {
    const value = numberOf(match[2]!)
    const to = match.index + match[0].length
    if (/[-–—]|đến/iu.test(match[1]!)) run = { ...run, last: value, to, isRange: true }
    else if (value === run.last + 1) run = { ...run, last: value, to }
    else {
      runs.push(run)
      run = { first: value, last: value, from: match.index + match[1]!.length, to, isRange: false }
    }
  }
  return [...runs, run]
}

function numberOf(word: string): number {
  return words[word.toLowerCase()] ?? Number(word)
}
