import { groupBy } from '../pipeline/check/group-by.js'
import { groupsOf } from '../pipeline/likeness/group.js'
import type { Scanned } from './scan-file.js'

/** The paths of files that hold the same bytes, in groups. */
export function identicalFiles(scanned: readonly Scanned[]): string[][] {
  return [...groupBy(scanned, ({ file }) => file.sha256).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ file }) => file.path))
}

/** The paths of files that are of one plan by the rules of a dataset, in groups; of files with the same bytes the first stands for all. */
export function samePlans(scanned: readonly Scanned[]): string[][] {
  const firsts = [...groupBy(scanned, ({ file }) => file.sha256).values()].map((group) => group[0]!)
  const faces = firsts.flatMap(({ file, face }) =>
    face === null ? [] : [{ ...face, key: file.path, path: file.path }],
  )
  return groupsOf(faces)
    .map(({ members, reports }) => [...members, ...reports].map(({ path }) => path))
    .filter((group) => group.length > 1)
}
