import type { DiffItem } from './diff-view.js'

/** What changed word by word, in the tags that web pages and Markdown have for it. */
export function taggedRuns(runs: NonNullable<DiffItem['runs']>, escaped: (text: string) => string): string {
  const tags = { removed: 'del', added: 'ins' }
  return runs
    .map(({ kind, text }) =>
      kind === 'same' ? escaped(text) : `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`,
    )
    .join('')
}
