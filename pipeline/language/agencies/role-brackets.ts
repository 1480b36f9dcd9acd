import { afterPhrase } from './lexicon.js'
import { tokenize } from './tokens.js'

/** A bracket behind a name that says nothing but its role: `Sở Y tế (chủ trì)`; its place in the text, with the marks. */
export interface RoleBracket {
  readonly start: number
  readonly end: number
  readonly role: 'lead' | 'coordinating'
}

const shortBracket = /\(([^()\n]{1,40})\)/gu

/**
 * The brackets of a text that say a role, in order.
 *
 * @example roleBrackets('Sở Y tế (chủ trì), Sở Nội vụ (PH)').map(({ role }) => role) // ['lead', 'coordinating']
 */
export function roleBrackets(text: string): RoleBracket[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(shortBracket)].flatMap(({ 0: whole, 1: inner, index }) => {
    const role = roleOf(inner!)
    return role ? [{ start: index, end: index + whole.length, role }] : []
  })
}

function roleOf(words: string): RoleBracket['role'] | null {
  const tokens = tokenize(words)
  if (tokens.length === 0) return null
  if (afterPhrase('leadLabels', tokens, 0) === tokens.length) return 'lead'
  return afterPhrase('coordinatingLabels', tokens, 0) === tokens.length ? 'coordinating' : null
}

/** The text of the same length in which the marks of the brackets are spaces, so that their words are read. */
export function withOpenBrackets(text: string, brackets: readonly RoleBracket[]): string {
  let open = text
  for (const { start, end } of brackets)
    open = `${open.slice(0, start)} ${open.slice(start + 1, end - 1)} ${open.slice(end)}`
  return open
}
