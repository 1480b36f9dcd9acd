import type { Dataset } from '../../pipeline/dataset/read-all.js'
import type { Row } from '../../pipeline/export/table.js'
import { schemaId, schemaVersion } from '../../schemas/version.js'
import type { Tables } from './read-tables.js'

/** A dataset from its tables alone: what is not in them is not in it. */
export function rebuild(tables: Tables): Dataset {
  const all = (name: string): readonly Row[] => tables.get(name) ?? []
  const by = (name: string, column: string): Map<unknown, Row[]> => grouped(all(name), column)
  const sources = by('sources', 'recordId')
  const assigned = by('assignments', 'recordId')
  const deadlines = by('deadlines', 'taskId')
  const [citations, warnings] = [by('citations', 'documentId'), by('warnings', 'documentId')]
  const targets = grouped([...by('targets', 'id').values()].map(targetOf), 'documentId')
  const tasks = grouped(all('tasks').map(taskOf), 'documentId')
  const members = grouped(
    [...by('targets', 'id').values()].map(([row]) => row!),
    'indicatorId',
  )
  const sides = by('contradiction_sides', 'contradictionId')

  function common({ id }: Row): object {
    const agencies = assigned.get(id) ?? []
    const withRole = (wanted: string) =>
      agencies.filter(({ role }) => role === wanted).map((row) => pick(row, ['agencyId', 'name', 'mention']))
    return {
      leadAgencies: withRole('lead'),
      coordinatingAgencies: withRole('coordinating'),
      sources: (sources.get(id) ?? []).map((row) => pick(row, sourceFields)),
    }
  }

  function targetOf(rows: readonly Row[]): Row {
    const values = rows
      .filter(({ valueNumber }) => valueNumber !== 0)
      .map(({ valueUnit, valueText, ...row }) => ({
        ...pick(row, ['from', 'by', 'comparator', 'min', 'max', 'measure', 'baseline']),
        unit: valueUnit,
        text: valueText,
      }))
    return { ...pick(rows[0]!, targetFields), ...common(rows[0]!), values }
  }

  function taskOf(row: Row): Row {
    const stated = new Map(
      (deadlines.get(row.id) ?? []).map((one) => [one.position, pick(one, deadlineFields)]),
    )
    const others = [...stated].filter(([position]) => position !== 1)
    return {
      ...pick(row, taskFields),
      ...common(row),
      deadline: stated.get(1) ?? null,
      otherDeadlines: others.map(([, one]) => one),
      budget: row.budgetText === null ? null : budgetOf(row),
    }
  }

  function fileOf(row: Row): object {
    const rest = (name: Map<unknown, Row[]>, fields: readonly string[]) =>
      (name.get(row.id) ?? []).map((one) => pick(one, fields))
    return {
      $schema: schemaId('document-file'),
      schemaVersion,
      document: {
        ...pick(row, documentFields),
        period: { start: row.periodStart, end: row.periodEnd },
        source: sourceFileOf(row),
        citations: rest(citations, citationFields),
        warnings: rest(warnings, ['code', 'message', 'start', 'end']),
      },
      targets: targets.get(row.id) ?? [],
      tasks: tasks.get(row.id) ?? [],
      ...(row.corrections === null ? {} : { corrections: row.corrections }),
    }
  }

  return {
    documents: all('documents').map(fileOf),
    agencies: all('agencies'),
    indicators: all('indicators').map((row) => ({
      ...pick(row, ['id', 'name', 'unit']),
      targets: (members.get(row.id) ?? []).map(({ id }) => id as string).sort(),
    })),
    links: all('links').map((row) => pick(row, ['id', 'kind', 'a', 'b', 'score', 'evidence', 'status'])),
    candidates: all('candidates').map((row) => pick(row, ['id', 'kind', 'a', 'b', 'score', 'evidence'])),
    citedDocuments: all('cited_documents'),
    citations: all('citation_edges'),
    contradictions: all('contradictions').map((row) => ({
      ...row,
      sides: (sides.get(row.id) ?? []).map((one) => pick(one, ['documentId', 'recordId', 'text', 'sources'])),
    })),
  } as unknown as Dataset
}

const sourceFields = ['documentId', 'section', 'start', 'end', 'page', 'box', 'text']
const recordFields = ['id', 'documentId', 'ordinal', 'parentId', 'group', 'confidence']
const targetFields = [...recordFields, 'indicatorId', 'name', 'unit']
const taskFields = [...recordFields, 'text', 'output', 'citations']
const deadlineFields = ['kind', 'start', 'end', 'precision', 'recurrence', 'on', 'condition', 'text']
const citationFields = ['number', 'type', 'date', 'issuer', 'title', 'relation', 'sources']
const documentFields = [
  ...[
    'id',
    'kind',
    'number',
    'type',
    'title',
    'issuer',
    'place',
    'issuedOn',
    'effectiveOn',
    'signer',
    'field',
  ],
  ...['implements', 'recipients', 'appendices', 'files', 'versions', 'sources'],
]

function budgetOf(row: Row): Row {
  const { budgetAmount, budgetCurrency, budgetUnit, budgetText } = row as Required<Row>
  return { amount: budgetAmount!, currency: budgetCurrency!, unit: budgetUnit!, text: budgetText! }
}

function sourceFileOf(row: Row): object {
  return {
    path: row.sourcePath,
    sha256: row.sourceSha256,
    mediaType: row.sourceMediaType,
    bytes: row.sourceBytes,
    pages: row.sourcePages,
    encoding: row.sourceEncoding,
  }
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]!]))
}

function grouped(rows: readonly Row[], column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row])
  return groups
}
