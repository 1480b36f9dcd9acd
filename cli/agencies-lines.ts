import { type Naming, recordCount } from '../pipeline/agencies/named-in.js'
import { en } from '../pipeline/words/en.js'
import type { Agency } from '../schemas/agency.js'
import { type Labelled, labelledLines } from './labelled-lines.js'
import type { Terminal } from './terminal.js'
import { type TableColumn, textTable } from './text-table.js'

const count: TableColumn = { heading: 'records', align: 'right' }

const columns: readonly TableColumn[] = [
  { heading: 'agency', align: 'left' },
  { heading: 'kind', align: 'left' },
  { heading: 'level', align: 'left' },
  { heading: 'place', align: 'left' },
  { heading: 'valid', align: 'left' },
  { heading: 'successors', align: 'left' },
  { heading: 'id', align: 'left' },
]

type Namings = ReadonlyMap<string, readonly Naming[]>

/** The most letters of a name in a table; groups may have long ones. */
const longestName = 60

/** Agencies as lines of a table, with a sum below; how many records name them is left out where no record is known. */
export function agencyTable(
  found: readonly Agency[],
  all: readonly Agency[],
  namings: Namings,
  terminal: Terminal,
): string[] {
  const names = namesOf(all)
  const isCounted = namings.size > 0
  const rows = found.map((agency) => [
    ...(isCounted ? [`${recordCount(namings.get(agency.id) ?? [])}`] : []),
    shortened(agency.name),
    agency.collective ? 'group' : (agency.kind ?? '?'),
    agency.level ?? '',
    agency.place ?? '',
    validity(agency),
    agency.successors.map((id) => names.get(id) ?? id).join('; '),
    agency.id,
  ])
  const [heading, ...lines] = textTable(isCounted ? [count, ...columns] : columns, rows)
  return [terminal.styleOut('bold', heading!), ...lines, '', sum(found)]
}

const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name

function sum(found: readonly Agency[]): string {
  const groups = found.filter(({ collective }) => collective).length
  const unlisted = found.filter(({ listed }) => !listed).length
  return `${found.length} agencies, ${groups} of them groups, ${unlisted} not in the registry`
}

/** One agency with everything that is known of it. */
export function agencyLines(
  agency: Agency,
  all: readonly Agency[],
  namings: Namings,
  terminal: Terminal,
): string[] {
  const byId = new Map(all.map((one) => [one.id, one]))
  const named = namings.get(agency.id) ?? []
  const rows: Labelled[] = [
    ['id', agency.id],
    ['short name', agency.shortName],
    ['also written', agency.aliases.join('; ') || null],
    ['kind', agency.collective ? `group${agency.kind === null ? '' : ` (${agency.kind})`}` : agency.kind],
    ['level', agency.level],
    ['place', agency.place],
    ['valid', validity(agency) || null],
    ['took over from', agency.predecessors.map((id) => relative(id, byId.get(id), byId.get(id)))],
    ['succeeded by', agency.successors.map((id) => relative(id, byId.get(id), agency))],
    ['in the registry', agency.listed ? 'yes' : 'no'],
    ['records', namings.size > 0 ? `${recordCount(named)}` : null],
    ['documents', documentsOf(named)],
  ]
  return [terminal.styleOut('bold', agency.name), ...labelledLines(rows)]
}

/** A successor or predecessor with the day on which the duties passed: the one after the last day of the `earlier`. */
function relative(id: string, agency: Agency | undefined, earlier: Agency | undefined): string {
  const since = earlier?.validTo == null ? '' : `, since ${en.date(dayAfter(earlier.validTo))}`
  return `${agency?.name ?? id} (${id})${since}`
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function documentsOf(named: readonly Naming[]): string[] {
  const documents = [...new Set(named.map(({ documentId }) => documentId))]
  return documents.map((id) => {
    const here = named.filter(({ documentId }) => documentId === id)
    const leads = recordCount(here.filter(({ role }) => role === 'leads'))
    const coordinates = recordCount(here.filter(({ role }) => role === 'coordinates'))
    return `${id}: leads ${leads}, coordinates ${coordinates}`
  })
}

/** @example validity({ validFrom: '2025-03-01', validTo: null, … }) // 'from 1 March 2025' */
function validity({ validFrom, validTo }: Agency): string {
  if (validFrom !== null && validTo !== null) return `${en.date(validFrom)} - ${en.date(validTo)}`
  if (validFrom !== null) return `from ${en.date(validFrom)}`
  return validTo === null ? '' : `to ${en.date(validTo)}`
}

const namesOf = (agencies: readonly Agency[]): Map<string, string> =>
  new Map(agencies.map(({ id, name }) => [id, name]))
