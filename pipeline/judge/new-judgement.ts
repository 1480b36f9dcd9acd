import { createHash } from 'node:crypto'
import { Judgement } from '../../schemas/judgement.js'

/** A judgement that waits for its id. */
export type UnnamedJudgement = Judgement extends infer Kind
  ? Kind extends Judgement
    ? Omit<Kind, 'id'>
    : never
  : never

const length = 12

/**
 * A judgement with its id, which is a hash of all that it says: the same line written twice is one judgement.
 *
 * @throws ZodError where it does not fit the schema
 */
export function newJudgement(unnamed: UnnamedJudgement): Judgement {
  const placeholder = `judgement-${'0'.repeat(length)}`
  const { id, ...content } = Judgement.parse({ ...unnamed, id: placeholder })
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return Judgement.parse({ ...content, id: id.replace(/(?<!0)0+$/, hash.slice(0, length)) })
}
