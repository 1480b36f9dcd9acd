import { readStatements, type StatementContext } from '../../../pipeline/language/values/statements.js'
import { say, thing } from './say.js'

/** A measured thing and its values in short. */
export type StatedThing = readonly [name: string, ...values: string[]]

/** What a text states, each thing without the `Số` and the capital of its name. */
export const statedThings = (text: string, context?: StatementContext): StatedThing[] =>
  readStatements(text, context).map(({ name, values }) => [thing(name), ...values.map(say)])

/** Expected things, their names as `statedThings` gives them. */
export const things = (expected: readonly StatedThing[]): StatedThing[] =>
  expected.map(([name, ...values]) => [thing(name), ...values])
