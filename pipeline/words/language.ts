/** The languages that plans are told of in; what a document says stays in its own words. */
export const languages = ['vi', 'en'] as const

export type Language = (typeof languages)[number]
