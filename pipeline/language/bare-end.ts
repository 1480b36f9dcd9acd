/** A text without the full stop, the semicolon and the white space that it ends with. */
export const bareEnd = (words: string): string => words.replace(/(?<![.;\s])[.;\s]+$/, '')
