import { z } from 'zod'
import { Citation } from './citation.js'
import { isoDate, year } from './date.js'
import { documentId, readingId } from './id.js'
import { InputFile, SourceFile } from './input-file.js'
import { sources } from './source.js'
import { Warning } from './warning.js'

/** The years that a plan covers. */
export const Period = z.strictObject({
  start: year
    .nullable()
    .meta({ description: 'Its first year; null where only the end is stated.', examples: [2021] }),
  end: year.nullable().meta({ description: 'Its last year.', examples: [2025] }),
})

export type Period = z.infer<typeof Period>

/** An appendix (phụ lục) of a document. */
export const AppendixEntry = z.strictObject({
  label: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Its number as printed.', examples: ['I', '5.1'] }),
  title: z
    .string()
    .meta({ description: 'Its title; empty where it has none.', examples: ['Danh mục chỉ tiêu'] }),
  start: z
    .int()
    .min(0)
    .meta({ description: 'Where it starts in the text, in UTF-16 units from 0.', examples: [54012] }),
  end: z
    .int()
    .min(0)
    .meta({ description: 'Where it ends in the text, in UTF-16 units.', examples: [61873] }),
})

export type AppendixEntry = z.infer<typeof AppendixEntry>

/** An earlier issue of a document, which its records are not of. */
export const Version = z.strictObject({
  reading: readingId.meta({
    description: 'What was read from it: a file readings/<this id>.json of the dataset.',
  }),
  issuedOn: isoDate.nullable().meta({ description: 'The day it was issued.', examples: ['2022-12-25'] }),
  targets: z
    .int()
    .min(0)
    .meta({ description: 'How many targets it sets.', examples: [17] }),
  tasks: z
    .int()
    .min(0)
    .meta({ description: 'How many tasks it sets.', examples: [138] }),
})

export type Version = z.infer<typeof Version>

const words = z.string().min(1).nullable()

/** A plan (Kế hoạch), or a report about one. */
export const Document = z.strictObject({
  id: documentId,
  kind: z.enum(['plan', 'report']).meta({
    description: 'plan: the plan itself; report: a text about a plan, such as a press article.',
    examples: ['plan'],
  }),
  number: words.meta({
    description: "Its number as printed, without gaps; a report bears its plan's number.",
    examples: ['345/KH-UBND'],
  }),
  type: words.meta({ description: 'The abbreviation of its type.', examples: ['KH'] }),
  title: words.meta({
    description: 'Its title (trích yếu) without the word for its type.',
    examples: ['Thực hiện Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030'],
  }),
  issuer: words.meta({ description: 'Who issued it.', examples: ['Ủy ban nhân dân thành phố Hà Nội'] }),
  place: words.meta({ description: 'Where it was issued.', examples: ['Hà Nội'] }),
  issuedOn: isoDate.nullable().meta({ description: 'The day it was issued.', examples: ['2022-12-29'] }),
  effectiveOn: isoDate
    .nullable()
    .meta({ description: 'The day from which it is in force.', examples: ['2026-01-12'] }),
  signer: words.meta({ description: 'Who signed it.', examples: ['Lê Hồng Sơn'] }),
  field: words.meta({
    description: 'Its field (lĩnh vực), as a law portal states it.',
    examples: ['Công nghệ thông tin'],
  }),
  period: Period.meta({ description: 'The years the plan covers, as its title or scope states.' }),
  implements: z.array(z.string().min(1)).meta({
    description: 'The numbers of the documents that it carries out, in the order of the text.',
    examples: [['569/QĐ-TTg']],
  }),
  citations: z
    .array(Citation)
    .meta({ description: 'The legal documents it names, in the order of the text.' }),
  recipients: z.array(z.string().min(1)).meta({
    description: 'Who receives it (nơi nhận), in the order of the text.',
    examples: [['Bộ Khoa học và Công nghệ', 'Lưu: VT, KGVX']],
  }),
  appendices: z.array(AppendixEntry).meta({ description: 'Its appendices, in the order of the text.' }),
  source: InputFile.meta({ description: 'The file that it was read from.' }),
  files: z.array(SourceFile).min(1).meta({
    description: 'All files that hold it or tell of it, that of source among them; sorted by path.',
  }),
  versions: z.array(Version).meta({
    description: 'Its earlier issues, the first one first; empty where only one is known.',
  }),
  sources: sources.meta({ description: 'The words that its title, number and date were read from.' }),
  warnings: z
    .array(Warning)
    .meta({ description: 'What was noticed while reading it, in the order of the text.' }),
})

export type Document = z.infer<typeof Document>
