import { balance, readings, type Score, scoreReadings } from './detect.js'
import type { Reading } from './encoding.js'
import { fontClaim } from './fonts.js'
import { isSymbolFont } from './symbols.js'
import { isTellingText } from './words.js'

/** A stretch of text in one font, as the file has it; null where the font is not known. */
export interface Run {
  readonly text: string
  readonly font: string | null
}

/** Neighbouring runs whose fonts say the same, with what each reading makes of them; null where all read them alike. */
export interface Span {
  /** The encoding that the fonts' names tell, or the name of the one font that tells none. */
  readonly voice: Reading | string | null
  readonly runs: number
  readonly text: string
  readonly scores: readonly Score[] | null
}

/** What a document's text shows as a whole: the best reading of each voice and of all, and every reading met in it. */
export interface Evidence {
  readonly byVoice: ReadonlyMap<Span['voice'], Reading>
  readonly overall: Reading
  readonly found: readonly Reading[]
}

/**
 * What stands beside a span's own words counts for less than two of them: what its font holds elsewhere, what the
 * font's name says, what the document holds. So the text's own evidence wins where a name lies.
 */
const weights = { voice: 1.5, claim: 1, document: 0.5 } as const

/** Of a reading this many words in one span must be syllables before the document counts as holding it. */
const leastFound = 3

/** Joins neighbouring runs whose fonts say the same, for a letter may go over the border of two. */
export function spansOf(runs: readonly Run[]): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < runs.length; ) {
    const voice = voiceOf(runs[from]!)
    let to = from
    while (to < runs.length && voiceOf(runs[to]!) === voice) to++
    const text = runs
      .slice(from, to)
      .map((run) => run.text)
      .join('')
    spans.push({ voice, runs: to - from, text, scores: scoresOf(voice, text) })
    from = to
  }
  return spans
}

function scoresOf(voice: Span['voice'], text: string): readonly Score[] | null {
  return isTellingText(text) && !isSymbolFont(voice) ? scoreReadings(text) : null
}

function voiceOf({ font }: Run): Span['voice'] {
  return font === null ? null : (fontClaim(font)?.encoding ?? font)
}

/** Adds up what the spans of a document show. */
export function learn(spans: readonly Span[]): Evidence {
  const totals = new Map<string | null, number[]>()
  const whole = readings.map(() => 0)
  const found = new Set<Reading>(['unicode'])
  for (const { voice, scores } of spans) {
    if (scores === null) continue
    const total = totals.get(voice) ?? readings.map(() => 0)
    totals.set(voice, total)
    for (const [k, score] of scores.entries()) {
      total[k]! += balance(score)
      whole[k]! += balance(score)
    }
    const top = winner(scores.map(balance))
    if (balance(scores[readings.indexOf(top)]!) >= leastFound) found.add(top)
  }
  const byVoice = new Map(
    [...totals].map(([voice, total]) => [voice, winner(total.map((sum, k) => sum + claimed(voice, k)))]),
  )
  const overall = winner(whole)
  return { byVoice, overall, found: readings.filter((reading) => found.has(reading)) }
}

/** The reading of a span, by its own words and by what stands beside it. */
export function readingOf({ voice, scores }: Span, evidence: Evidence): Reading {
  if (isSymbolFont(voice)) return 'unicode'
  return winner(
    readings.map((reading, k) => {
      const own = scores === null ? 0 : balance(scores[k]!)
      const ofVoice = evidence.byVoice.get(voice) === reading ? weights.voice : 0
      return own + ofVoice + claimed(voice, k) + (evidence.overall === reading ? weights.document : 0)
    }),
  )
}

function claimed(voice: Span['voice'], k: number): number {
  return voice === readings[k] ? weights.claim : 0
}

/** The reading with the highest count, the first of equals. */
function winner(counts: readonly number[]): Reading {
  return readings[counts.indexOf(Math.max(...counts))]!
}
