import { base } from './base.js'
import { charts } from './charts.js'
import { paper } from './paper.js'
import { parts } from './parts.js'

/** The style sheet of the report. */
export const styles = base + charts + parts + paper
