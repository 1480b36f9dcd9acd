/** The small language of citations. */
export type { CitationMatch, CitationOptions } from './citation.js'
export { type MergedCitation, mergeCitations, numberKey } from './merge.js'
export { issuerOfNumber } from './opening-issuer.js'
export { readCitations } from './read.js'
