const deedBehind = /(?<!\s)\s+được\s.*$/iu

/**
 * A name in the thing and what is done to it, the space before that among it; it is empty where nothing is.
 *
 * @example splitDeed('Hộ nghèo được hỗ trợ') // { thing: 'Hộ nghèo', deed: ' được hỗ trợ' }
 */
export function splitDeed(name: string): { thing: string; deed: string } {
  const deed = deedBehind.exec(name)?.[0] ?? ''
  return { thing: name.slice(0, name.length - deed.length), deed }
}
