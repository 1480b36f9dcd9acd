/** The small language of deadlines. */
export { readDeadlineCell } from './cell.js'
export { type Deadline, type DeadlineOptions, deadlineOf } from './deadline.js'
export { looksLikeDeadline } from './looks-like.js'
export { readDeadlines } from './prose.js'
