import type { Context } from 'hono'
import type { DeskEnv } from '../context.js'

/** No address or form of the desk says more in one field, in UTF-16 units, but a text that is corrected. */
const longest = 500

/**
 * What an address asks for, by name; empty where it does not say.
 *
 * @example askedFor(c, ['q', 'page']).q // 'kinh tế số'
 */
export function askedFor<Name extends string>(
  c: Context<DeskEnv>,
  names: readonly Name[],
): Record<Name, string> {
  return ofNames(names, (name) => (c.req.query(name) ?? '').slice(0, longest))
}

/** What a form says, by name; empty where it does not. */
export async function sentIn<Name extends string>(
  c: Context<DeskEnv>,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const form = await c.req.parseBody()
  return ofNames(names, (name) => {
    const value = form[name]
    return typeof value === 'string' ? value.slice(0, longest) : ''
  })
}

function ofNames<Name extends string>(
  names: readonly Name[],
  told: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, told(name)])) as Record<Name, string>
}
