import type { DocumentFile } from '../../schemas/document-file.js'
import type { Source } from '../../schemas/source.js'
import type { Issue } from './issue.js'

/**
 * Sources whose words do not stand in the source text where they say, and warnings outside of it.
 *
 * @param file the document file's path, for the issues
 * @param text the content of the document's text file
 */
export function checkSources(
  file: string,
  { document, targets, tasks }: DocumentFile,
  text: string,
): Issue[] {
  const issues: Issue[] = []
  const lists = { targets, tasks }
  const check = (sources: readonly Source[], path: Issue['path']) => {
    sources.forEach((source, index) => {
      const issue = checkSource(source, text)
      if (issue) issues.push({ ...issue, file, path: [...path, 'sources', index] })
    })
  }
  check(document.sources, ['document'])
  for (const list of ['targets', 'tasks'] as const) {
    lists[list].forEach((record, index) => {
      check(record.sources, [list, index])
    })
  }
  document.warnings.forEach((warning, index) => {
    if (warning.start <= warning.end && warning.end <= text.length) return
    const message = `is at ${warning.start}-${warning.end}, the text has ${text.length} units`
    issues.push({ code: 'warning-outside-text', file, path: ['document', 'warnings', index], message })
  })
  return issues
}

/** What is wrong with one source, or undefined. */
export function checkSource(
  { start, end, text: words }: Source,
  text: string,
): Pick<Issue, 'code' | 'message'> | undefined {
  if (end > text.length) {
    return { code: 'source-outside-text', message: `ends at ${end}, the text has ${text.length} units` }
  }
  const found = text.slice(start, end).normalize('NFC')
  if (found === words.normalize('NFC')) return undefined
  return { code: 'source-differs', message: `the text has ${quote(found)}, the record ${quote(words)}` }
}

function quote(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words)
}
