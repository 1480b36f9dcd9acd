import { z } from 'zod'
import { coordinatingAgencies, leadAgencies } from './agency-reference.js'
import { Budget } from './budget.js'
import { confidence } from './confidence.js'
import { Deadline } from './deadline.js'
import { documentId, recordId } from './id.js'
import { sources } from './source.js'

/** A task (nhiệm vụ): a thing that somebody is to do. */
export const Task = z.strictObject({
  id: recordId,
  documentId: documentId.meta({ description: 'The document that sets it.' }),
  ordinal: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'Its ordinal as printed, without brackets and final mark.',
      examples: ['12', 'a'],
    }),
  parentId: recordId.nullable().meta({ description: 'The task that it is a part of.' }),
  group: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'The label of the heading row or section it stands under.',
      examples: ['I', 'III.3'],
    }),
  text: z
    .string()
    .min(1)
    .meta({
      description: 'What is to be done.',
      examples: ['Xây dựng Đề án Chuyển đổi số tại trường Đại học Thủ đô'],
    }),
  leadAgencies,
  coordinatingAgencies,
  output: z
    .string()
    .min(1)
    .nullable()
    .meta({
      description: 'What it yields (kết quả, sản phẩm).',
      examples: ['Quyết định của UBND Thành phố'],
    }),
  deadline: Deadline.nullable().meta({
    description: 'When it is to be done; the first date where several are stated.',
  }),
  otherDeadlines: z.array(Deadline).meta({ description: 'The further dates that it states.' }),
  budget: Budget.nullable().meta({ description: 'The money it is given.' }),
  citations: z.array(z.string().min(1)).meta({
    description: "The numbers of the documents it names, as in the document's citations.",
    examples: [['2775/QĐ-UBND']],
  }),
  sources,
  confidence,
})

export type Task = z.infer<typeof Task>
