/**
 * The same string in memory of its own. A part of a string may keep the whole of it in the memory: a few words would keep
 * the text of a document.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
