import { z } from 'zod'
import { compareStrings } from '../../../pipeline/dataset/compare-strings.js'
import { Agency } from '../../../schemas/agency.js'
import { holds } from '../../data/phrase.js'
import { plainWords } from '../../data/plain-words.js'
import { collection } from '../collection.js'
import { q, wanted } from '../filters.js'

const filters = z.strictObject({
  q,
  level: z
    .string()
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Only those of this level of government.', examples: ['province'] }),
  listed: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Whether the registry of agencies has them.', examples: ['false'] }),
})

/** The agencies that the documents name. */
export const agencies = collection({
  path: '/agencies',
  name: 'Agency',
  summary: 'Agencies',
  description: 'The agencies (cơ quan) that the documents name, with those they came from and went to.',
  schema: Agency,
  filters,
  isBefore: (a, b) => compareStrings(a, b) < 0,
  find: ({ snapshot }, { q, level, listed }) => {
    const phrase = wanted(q)
    const hasWords = ({ name, shortName, aliases }: Agency) =>
      phrase === undefined ||
      [name, shortName ?? '', ...aliases].some((text) => holds(phrase, text, plainWords(text)))
    return [...snapshot.across.agencies.values()]
      .filter(
        (one) =>
          (level === undefined || one.level === level) &&
          (listed === undefined || String(one.listed) === listed) &&
          hasWords(one),
      )
      .sort((a, b) => compareStrings(a.id, b.id))
      .map((one) => ({ key: one.id, read: () => one }))
  },
  one: ({ snapshot }, id) => {
    const agency = snapshot.across.agencies.get(id)
    return agency && { version: snapshot.version, read: () => agency }
  },
})
