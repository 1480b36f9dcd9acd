import type { Duty } from './duty.js'
import { looksLikeAgencies } from './looks-like.js'
import { roleBrackets } from './role-brackets.js'
import { readAgencyRoles } from './roles.js'

/** No list of agencies before the duty is longer. */
const longestHead = 400
/** So much of the words before the colon must be names of agencies. */
const sure = 0.8

/**
 * Who does a duty where they stand before it with their roles in brackets: `Sở A (chủ trì), Sở B (phối hợp): thẩm tra …`.
 *
 * @returns undefined where it does not begin so
 */
export function readHeadedDuty(text: string): Duty | undefined {
  const colon = text.slice(0, longestHead).indexOf(':')
  const head = text.slice(0, Math.max(0, colon))
  const brackets = roleBrackets(head)
  if (brackets.length === 0) return undefined
  const names = brackets.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), head)
  return looksLikeAgencies(names) >= sure ? readAgencyRoles(head) : undefined
}
