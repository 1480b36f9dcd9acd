const marks = /^(?:["”“″„]|''|[-–]?\s{0,2}(?:["”“″]|nt|như trên)\s{0,2}[-–]?)$/iu

/**
 * Whether a cell holds nothing but a mark for "as above".
 *
 * @example isDitto('-nt-') // true
 */
export const isDitto = (cell: string): boolean => marks.test(cell)
