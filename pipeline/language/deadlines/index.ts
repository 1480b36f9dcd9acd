/** The small language of deadlines. */
export { type CellDeadlines, readDeadlineCell } from './cell.js'
export type { Deadline, DeadlineKind, DeadlineMatch, DeadlineOptions, DeadlinePrecision } from './deadline.js'
export { looksLikeDeadline } from './looks-like.js'
export { readDeadlines } from './prose.js'
