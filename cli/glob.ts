import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compareStrings } from '../pipeline/dataset/compare-strings.js'

/** @example isGlob('plans/*.txt') // true */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path)
}

/**
 * The files that a pattern with `*`, `?` and `**` names, sorted. Names that begin with a dot are matched by a dot only.
 *
 * @example await glob('plans/**\/*.txt') // ['plans/2022/345.txt', 'plans/43.txt']
 */
export async function glob(pattern: string): Promise<string[]> {
  const absolute = pattern.startsWith('/')
  const segments = pattern.split('/').filter((segment) => segment.length > 0 && segment !== '.')
  const found = await match(absolute ? '/' : '', segments)
  return [...new Set(found)].sort(compareStrings)
}

async function match(folder: string, [segment, ...rest]: readonly string[]): Promise<string[]> {
  if (segment === undefined) return []
  if (segment === '..') return match(join(folder, '..'), rest)
  const found: string[] = []
  if (segment === '**') found.push(...(await match(folder, rest)))
  const wanted = segment === '**' ? /^[^.]/ : segmentPattern(segment)
  for (const entry of await readdir(folder || '.', { withFileTypes: true }).catch(() => [])) {
    if (!wanted.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (segment === '**') {
      if (entry.isDirectory()) found.push(...(await match(path, [segment, ...rest])))
    } else if (rest.length === 0) found.push(path)
    else found.push(...(await match(path, rest)))
  }
  return found
}

function segmentPattern(segment: string): RegExp {
  const body = segment
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${segment.startsWith('.') ? '' : '(?!\\.)'}${body}$`, 'su')
}
