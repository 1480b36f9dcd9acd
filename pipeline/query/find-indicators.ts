import type { Indicator } from '../../schemas/indicator.js'
import type { Target } from '../../schemas/target.js'
import type { Dataset } from '../dataset/read-all.js'
import { fold, unmark, words } from '../language/fold.js'
import { readTerms } from '../link/names/read-terms.js'

/** An indicator with every name that plans give it. */
interface Named {
  readonly indicator: Indicator
  readonly names: readonly string[]
}

/** Whether one of the names is what the words ask for, the surest first. */
const readings: readonly ((wanted: readonly string[], name: readonly string[]) => boolean)[] = [
  (wanted, name) => name.length === wanted.length && holdsInOrder(wanted, name),
  holdsInOrder,
  (wanted, name) => wanted.every((word) => name.includes(word)),
  (wanted, name) => wanted.every((word) => name.some((other) => other.startsWith(word))),
]

/**
 * The indicators that a person may mean: by the id of an indicator, with or without its place, by the id of one of its
 * targets, or by words of any name that a plan gives it, with marks or without. The first way that finds any is taken: the
 * whole name, then words that stand together in it, then words anywhere in it.
 *
 * @returns in the order of the dataset; none where nothing is like the words
 * @example findIndicators('kinh te so', dataset).map(({ id }) => id) // ['ha-noi.ty-trong-kinh-te-so']
 */
export function findIndicators(
  wanted: string,
  { indicators, documents }: Pick<Dataset, 'indicators' | 'documents'>,
): Indicator[] {
  const id = wanted.trim()
  const byId = indicators.filter(
    (indicator) =>
      indicator.id === id ||
      indicator.targets.includes(id) ||
      indicator.id.slice(indicator.id.indexOf('.') + 1) === id,
  )
  if (byId.length > 0) return byId
  const targets = new Map(documents.flatMap((file) => file.targets.map((target) => [target.id, target])))
  const named = indicators.map((indicator) => ({ indicator, names: namesOf(indicator, targets) }))
  for (const read of waysToRead(id)) {
    const found = read(named)
    if (found.length > 0) return found
  }
  return []
}

function namesOf(indicator: Indicator, targets: ReadonlyMap<string, Target>): string[] {
  return [indicator.name, ...indicator.targets.flatMap((id) => targets.get(id)?.name ?? [])]
}

type Way = (named: readonly Named[]) => Indicator[]

/** Each reading first with the marks as typed, then without any; at last what the words speak of (`KH&CN`). */
function waysToRead(wanted: string): Way[] {
  const forms = [(text: string) => words(text), (text: string) => words(unmark(fold(text)))]
  const ways = readings.flatMap((fits) =>
    forms.map((form): Way => {
      const asked = form(wanted)
      return asked.length === 0 ? () => [] : withName((name) => fits(asked, form(name)))
    }),
  )
  const terms = [...readTerms(wanted).keys()]
  const speaksOf = (name: string): boolean => {
    const own = readTerms(name)
    return terms.every((term) => own.has(term))
  }
  return terms.length === 0 ? ways : [...ways, withName(speaksOf)]
}

const withName =
  (fits: (name: string) => boolean): Way =>
  (named) =>
    named.filter(({ names }) => names.some(fits)).map(({ indicator }) => indicator)

/** Whether the words stand in a list one after the other. */
function holdsInOrder(wanted: readonly string[], name: readonly string[]): boolean {
  return name.some((_, at) => wanted.every((word, index) => name[at + index] === word))
}

/**
 * The indicators whose names share words with what was asked for, for a hint: rare words tell more than those of many names.
 *
 * @returns at most `most`, the likeliest first
 */
export function nearIndicators(wanted: string, indicators: readonly Indicator[], most: number): Indicator[] {
  const asked = plainWords(wanted)
  const named = indicators.map((indicator) => ({ indicator, own: plainWords(indicator.name) }))
  const weights = new Map(
    [...asked].map((word) => [word, 1 / named.filter(({ own }) => own.has(word)).length]),
  )
  return named
    .map(({ indicator, own }) => ({
      indicator,
      weight: sum([...asked].map((word) => (own.has(word) ? weights.get(word)! : 0))),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

const plainWords = (text: string): Set<string> => new Set(words(unmark(fold(text))))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
