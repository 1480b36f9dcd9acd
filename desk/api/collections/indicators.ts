import { z } from 'zod'
import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { Indicator } from '../../../schemas/indicator.js'
import { holds } from '../../data/phrase.js'
import { plainWords } from '../../data/plain-words.js'
import { collection } from '../collection.js'
import { q, wanted } from '../filters.js'

const filters = z.strictObject({
  q,
  unit: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Only those measured in this unit.', examples: ['%'] }),
})

/** The measured things that targets of several plans share. */
export const indicators = collection({
  path: '/indicators',
  name: 'Indicator',
  summary: 'Indicators',
  description: 'The measured things that targets of several plans share, with the ids of those targets.',
  schema: Indicator,
  filters,
  isBefore: (a, b) => compareStrings(a, b) < 0,
  find: ({ snapshot }, { q, unit }) => {
    const phrase = wanted(q)
    return [...snapshot.across.indicators.values()]
      .filter(
        (one) =>
          (unit === undefined || one.unit === unit) &&
          (phrase === undefined || holds(phrase, one.name, plainWords(one.name))),
      )
      .sort((a, b) => compareStrings(a.id, b.id))
      .map((one) => ({ key: one.id, read: () => one }))
  },
  one: ({ snapshot }, id) => {
    const indicator = snapshot.across.indicators.get(id)
    return indicator && { version: snapshot.version, read: () => indicator }
  },
})
