import { z } from 'zod'
import { Agency } from './agency.js'
import { isoDate } from './date.js'
import { Document, Period } from './document.js'
import { agencyId, documentId, readingId } from './id.js'
import { InputFile, role } from './input-file.js'
import { schemaId, schemaVersion } from './version.js'

const count = z.int().min(0)

/** What a later run must know of one reading of a file to tell which plan it is of. */
export const CatalogueReading = z.strictObject({
  id: readingId,
  role: role.meta({
    description:
      'What it is to the document; source: the document is shown by it. All others lie in readings/<id>.json.',
    examples: ['source'],
  }),
  kind: Document.shape.kind,
  number: Document.shape.number,
  issuer: Document.shape.issuer,
  issuedBy: z
    .string()
    .nullable()
    .meta({
      description:
        'The issuer with its province, alike for all spellings; null where it is not surely known.',
      examples: ['uy-ban-nhan-dan-thanh-pho-ha-noi'],
    }),
  issuedOn: isoDate.nullable().meta({ description: 'The day it was issued.' }),
  period: Period,
  corrects: z.boolean().meta({ description: 'Whether its head says that it corrects an earlier issue.' }),
  worth: z
    .number()
    .min(0)
    .meta({ description: "The sum of its records' confidence.", examples: [152.4] }),
  targets: count.meta({ description: 'Its targets.' }),
  tasks: count.meta({ description: 'Its tasks.' }),
  shingles: count.meta({ description: 'How many different runs of three words its text has.' }),
  signature: z
    .string()
    .length(344)
    .meta({ description: 'The MinHash signature of its text: 128 numbers of 16 bits, Base64.' }),
  files: z.array(InputFile).min(1).meta({ description: 'The files that gave it, sorted by path.' }),
})

export type CatalogueReading = z.infer<typeof CatalogueReading>

/** What a later run must know of a document without a look into its file. */
export const CatalogueEntry = z.strictObject({
  id: documentId,
  kind: Document.shape.kind,
  number: Document.shape.number,
  title: Document.shape.title,
  issuer: Document.shape.issuer,
  place: Document.shape.place,
  issuedOn: Document.shape.issuedOn,
  period: Period,
  counts: z
    .strictObject({ targets: count, tasks: count, warnings: count })
    .meta({ description: 'How many records and warnings its file holds.' }),
  agencies: z.array(agencyId).meta({ description: 'The agencies that its records name, sorted.' }),
  unlisted: z.array(Agency).meta({
    description: 'Of these the ones that no registry knows, as this document spells them; sorted by id.',
  }),
  reading: readingId.meta({ description: 'The reading that it is shown by.' }),
  readings: z.array(CatalogueReading).min(1).meta({ description: 'All its readings, sorted by id.' }),
})

export type CatalogueEntry = z.infer<typeof CatalogueEntry>

/** The file `catalogue.json`: what the dataset holds, in short, so that a run need not read all of it. */
export const Catalogue = z.strictObject({
  $schema: z.literal(schemaId('catalogue')).meta({ description: 'The id of this schema.' }),
  schemaVersion: z.literal(schemaVersion).meta({ description: "The version of the dataset's form." }),
  documents: z.array(CatalogueEntry).meta({ description: 'The documents, sorted by id.' }),
})

export type Catalogue = z.infer<typeof Catalogue>
