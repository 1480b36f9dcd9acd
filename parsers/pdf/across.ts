import type { Box } from '../../pipeline/tree/layout.js'

/** A word that reaches over the border between two columns by so many points still stands in its own. */
export const slack = 3

/** Whether a word stands on both sides of the border between two columns. */
export const standsAcross = ({ left, right }: Pick<Box, 'left' | 'right'>, border: number): boolean =>
  left < border - slack && right > border + slack
