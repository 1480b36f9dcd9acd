import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { agenciesMeant } from '../../../pipeline/query/agencies-meant.js'
import type { Agency } from '../../../schemas/agency.js'
import { phraseOf } from '../../data/phrase.js'
import { plainWords } from '../../data/plain-words.js'
import type { Snapshot } from '../../data/snapshot.js'
import { type ListPart, pageOf } from '../parts/page-of.js'

/** Which agencies are asked for, as the address says it. */
export interface AgenciesQuestion {
  /** A name, short or without marks, or words of one. */
  readonly q: string
  readonly page: string
}

/** An agency of the list, with how much it has to do. */
export interface AgencyItem {
  readonly agency: Agency
  readonly leads: number
  readonly coordinates: number
}

export interface AgenciesView {
  readonly question: AgenciesQuestion
  readonly agencies: ListPart<AgencyItem>
  /** The most that one of the list has to do: what the bars are measured by. */
  readonly most: number
}

const pageSize = 50

/** The agencies that are asked for, those with most to do first. */
export function agenciesView(snapshot: Snapshot, question: AgenciesQuestion): AgenciesView {
  const items = asked(question.q, [...snapshot.across.agencies.values()])
    .map((agency) => ({
      agency,
      leads: snapshot.recordsOfAgency(agency.id, 'lead').length,
      coordinates: snapshot.recordsOfAgency(agency.id, 'coordinating').length,
    }))
    .sort(
      (a, b) => loadOf(b) - loadOf(a) || b.leads - a.leads || compareStrings(a.agency.name, b.agency.name),
    )
  const part = pageOf(items, question.page, pageSize)
  return { question, agencies: part, most: Math.max(1, ...part.items.map(loadOf)) }
}

const loadOf = ({ leads, coordinates }: AgencyItem): number => leads + coordinates

/** Those of which a name holds the words, and those that the words may mean. */
function asked(words: string, agencies: readonly Agency[]): readonly Agency[] {
  const phrase = phraseOf(words)
  if (!phrase) return agencies
  const meant = new Set(agenciesMeant(words, agencies).map(({ id }) => id))
  return agencies.filter(
    ({ id, name, shortName, aliases }) =>
      meant.has(id) ||
      [name, shortName ?? '', ...aliases].some((one) => plainWords(one).includes(phrase.plain.trimEnd())),
  )
}
