import { z } from 'zod'
import { Target } from '../../../schemas/target.js'
import { collection } from '../collection.js'
import { agency, confidenceBelow, document, q, requireKnown, role, year } from '../filters.js'
import { foundRecords, isRecordBefore, oneRecord, recordsFitting } from './records.js'

const filters = z.strictObject({
  q,
  document,
  agency,
  role,
  indicator: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Only those of this indicator: its id.', examples: ['ty-trong-kinh-te-so'] }),
  year: year.meta({ description: 'Only those that are to be reached by this year.', examples: [2030] }),
  confidenceBelow,
})

/** The targets of all documents. */
export const targets = collection({
  path: '/targets',
  name: 'Target',
  summary: 'Targets',
  description: 'What the plans want to reach (chỉ tiêu), each with its values and the words it came from.',
  schema: Target,
  filters,
  isBefore: isRecordBefore,
  find: ({ snapshot }, { indicator, year, ...shared }) => {
    requireKnown(snapshot, { indicator })
    const fitting = recordsFitting(snapshot, 'target', shared).filter(
      ({ indicatorId, years }) =>
        (indicator === undefined || indicatorId === indicator) &&
        (year === undefined || years.includes(year)),
    )
    return foundRecords(snapshot, fitting)
  },
  one: (source, id) => oneRecord(source, id, 'target'),
})
