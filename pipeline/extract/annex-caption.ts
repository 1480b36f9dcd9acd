/**
 * Whether a text begins as the caption of an annex, which names the document that it was issued with.
 *
 * @example isAnnexCaption('(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/01/2025)') // true
 */
export const isAnnexCaption = (text: string): boolean => /^\(?\s*(?:ban hành\s+)?kèm theo/iu.test(text)
