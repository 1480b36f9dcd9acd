import { z } from 'zod'
import { Document, Period } from '../../../schemas/document.js'
import { DocumentFile } from '../../../schemas/document-file.js'
import { InputFile } from '../../../schemas/input-file.js'
import { columnsOf } from '../column.js'
import { countOf } from '../derived.js'
import type { Row, TableDefinition } from '../table.js'

const { id, kind, number, type, title, issuer, place, issuedOn, effectiveOn, signer, field } = Document.shape

/** A row for each document. */
export const documents: TableDefinition = {
  name: 'documents',
  description: 'A row for each document: a plan, or a report about one.',
  columns: columnsOf({
    id,
    kind,
    number,
    type,
    title,
    issuer,
    place,
    issuedOn,
    effectiveOn,
    signer,
    field,
    periodStart: Period.shape.start,
    periodEnd: Period.shape.end,
    implements: Document.shape.implements,
    recipients: Document.shape.recipients,
    targetCount: countOf('targets'),
    taskCount: countOf('tasks'),
    sourcePath: InputFile.shape.path,
    sourceSha256: InputFile.shape.sha256,
    sourceMediaType: InputFile.shape.mediaType,
    sourceBytes: InputFile.shape.bytes,
    sourcePages: InputFile.shape.pages,
    sourceEncoding: InputFile.shape.encoding,
    appendices: Document.shape.appendices,
    files: Document.shape.files,
    versions: Document.shape.versions,
    sources: Document.shape.sources,
    corrections: z
      .array(z.json())
      .nullable()
      .meta({ description: z.globalRegistry.get(DocumentFile.shape.corrections)?.description ?? '' }),
  }),
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: ({ documents }) => documents.map(rowOf),
}

function rowOf({ document, targets, tasks, corrections }: DocumentFile): Row {
  const { period, source, citations: _, warnings: __, ...rest } = document
  return {
    ...rest,
    periodStart: period.start,
    periodEnd: period.end,
    targetCount: targets.length,
    taskCount: tasks.length,
    sourcePath: source.path,
    sourceSha256: source.sha256,
    sourceMediaType: source.mediaType,
    sourceBytes: source.bytes,
    sourcePages: source.pages,
    sourceEncoding: source.encoding,
    corrections: corrections ?? null,
  }
}
