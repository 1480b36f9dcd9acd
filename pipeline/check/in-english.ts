import type { Contradiction, ContradictionSide } from '../../schemas/contradiction.js'
import type { ContradictionKind } from '../../schemas/contradiction-kinds.js'
import { numberKey, readCitations } from '../language/citations/index.js'
import { en } from '../words/en.js'
import { own, quoted, type Sentence, sentence } from '../words/sentence.js'
import { groupBy } from './group-by.js'
import type { Names } from './in-words.js'
import { shortened } from './wording.js'

type Sides = readonly ContradictionSide[]

/** A contradiction in an English sentence, which quotes the documents in their own words. */
export function inEnglish({ kind, sides }: Pick<Contradiction, 'kind' | 'sides'>, names: Names): Sentence {
  return sentences[kind](sides, names)
}

const sentences: Readonly<Record<ContradictionKind, (sides: Sides, names: Names) => Sentence>> = {
  'target-values': ([a, b], names) =>
    sentence`The target “${nameOf(a!, names)}” is stated with two values for one time: “${a!.text}” and “${b!.text}”.`,
  'yearly-sum': ([total, years], names) =>
    sentence`The target “${nameOf(years!, names)}” states “${total!.text}”, but the amounts of its years (${years!.text}) do not come to that.`,
  'lead-agencies': ([a, b], names) =>
    sentence`“${nameOf(a!, names)}” is given to two leading agencies: ${a!.text} and ${b!.text}.`,
  deadlines: ([a, b], names) =>
    sentence`The task “${nameOf(b!, names)}” is set for two times: “${a!.text}” and “${b!.text}”.`,
  'citation-dates': twoDates,
  'citation-after-issue': ([cited, issued]) =>
    sentence`The plan cites ${dated(numbersOf(cited!)[0], cited!)}, issued after the plan itself (${day(issued!)}).`,
  'deadline-before-issue': ([task, issued], names) =>
    sentence`The task “${nameOf(task!, names)}” is due “${task!.text}”, before the plan was issued (${day(issued!)}).`,
  'deadline-after-period': ([task, title], names) =>
    sentence`The task “${nameOf(task!, names)}” is due “${task!.text}”, after the years of the plan (“${title!.text}”).`,
  period: ([title, body]) =>
    sentence`The title states the years ${title!.text}, but ${own(`${body!.sources.length}`)} targets and tasks state ${body!.text}.`,
}

function nameOf({ recordId, documentId }: ContradictionSide, names: Names): string {
  return recordId === null
    ? (names.document(documentId) ?? documentId)
    : shortened(names.record(recordId) ?? recordId)
}

/** Which document is dated in two ways, and who gives it which date. */
function twoDates(sides: Sides, names: Names): Sentence {
  const number = commonNumber(sides, names)
  const dates = [...groupBy(sides, ({ text }) => text).values()].map((stating) => {
    const places = [...new Set(stating.map(({ documentId }) => documentId))].map((id) => {
      const name = names.document(id) ?? id
      return number !== undefined && numberKey(name) === numberKey(number)
        ? own('in itself')
        : sentence`in ${shortened(name)}`
    })
    return sentence`${day(stating[0]!)} (${listed(places)})`
  })
  const what = number === undefined ? own('One document') : quoted(number)
  return sentence`${what} is dated in ${own(`${dates.length}`)} ways: ${listed(dates)}.`
}

/** The number that all sides speak of: one that they cite with their date, or that of the document itself. */
function commonNumber([first, ...others]: Sides, names: Names): string | undefined {
  const spokenOf = (side: ContradictionSide): string[] => {
    const itself = names.document(side.documentId)
    return [...numbersOf(side), ...(itself === undefined ? [] : [itself])]
  }
  return spokenOf(first!).find((number) =>
    others.every((side) => spokenOf(side).some((other) => numberKey(other) === numberKey(number))),
  )
}

/** The numbers that the words of a side give its date to. */
function numbersOf({ text, sources }: ContradictionSide): string[] {
  const date = isoOf(text)
  return sources.flatMap((source) =>
    readCitations(source.text).flatMap((match) => (match.date === date ? match.number : [])),
  )
}

function dated(number: string | undefined, side: ContradictionSide): Sentence {
  return number === undefined ? sentence`a document of ${day(side)}` : sentence`${number} of ${day(side)}`
}

/** The day that a side states, in English. */
function day({ text }: ContradictionSide): Sentence {
  const iso = isoOf(text)
  return iso === undefined ? quoted(text) : own(en.date(iso))
}

/** @example isoOf('29/12/2022') // '2022-12-29' */
function isoOf(text: string): string | undefined {
  return /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : undefined
}

/** @example listed([a, b, c]) // a, b and c */
function listed(parts: readonly Sentence[]): Sentence {
  return parts.flatMap((part, index) => {
    if (index === 0) return part
    return [...own(index === parts.length - 1 ? ' and ' : ', '), ...part]
  })
}
