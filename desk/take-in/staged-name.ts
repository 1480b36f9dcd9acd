/** How long a name is kept, in characters. */
const longest = 120

/**
 * The name of a file without folders and without what a file system or a reader could take amiss: control characters,
 * marks that turn the direction of writing, and signs that parts of a path are made of.
 *
 * @example plainName('../../etc/pass\u202Ewd.txt') // 'passwd.txt'
 */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const short = plain.length > longest ? `${plain.slice(0, longest - 10)}…${plain.slice(-9)}` : plain
  return /^\.*$/.test(short) ? 'file' : short.replace(/^\.+/, '')
}
