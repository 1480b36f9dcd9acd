/** Agencies in cells, sentences and headings, and who leads and who coordinates. */
export { readAgencyCell } from './cell.js'
export { type Duty, readDuty } from './duty.js'
export { readHeadingAgencies } from './heading.js'
export { agencyInPlace } from './in-place.js'
export { readAgencyList } from './list.js'
export { looksLikeAgencies } from './looks-like.js'
export type { AgencyMention } from './mention.js'
export { startsWithVerb } from './starts-with-verb.js'
