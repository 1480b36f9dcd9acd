import { z } from 'zod'
import { Change } from '../../../schemas/change.js'
import { documentId } from '../../../schemas/id.js'
import { collection } from '../collection.js'
import { requireKnown } from '../filters.js'

const filters = z.strictObject({
  from: documentId.meta({ description: 'The earlier plan.', examples: ['ha-noi-345-kh-ubnd-2022'] }),
  to: documentId.meta({ description: 'The later plan.', examples: ['ha-noi-43-kh-ubnd-2025'] }),
  kind: Change.shape.kind.optional(),
  significance: Change.shape.significance.optional(),
})

/** What changed from one plan to another. */
export const changes = collection({
  path: '/changes',
  name: 'Change',
  summary: 'Changes',
  description: 'What changed from one plan to another, the most important first; what stayed is told too.',
  schema: Change,
  filters,
  isBefore: (a, b) => Number(a) < Number(b),
  find: async ({ snapshot, changes }, { from, to, kind, significance }) => {
    for (const document of [from, to]) requireKnown(snapshot, { document })
    const all = await changes.between(snapshot, from, to)
    return all.flatMap((change, index) =>
      (kind === undefined || change.kind === kind) &&
      (significance === undefined || change.significance === significance)
        ? [{ key: String(index), read: () => change }]
        : [],
    )
  },
})
