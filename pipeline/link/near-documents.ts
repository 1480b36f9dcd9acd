import { type DocumentFacts, scopeOf } from './scope.js'

/**
 * The ids of documents whose records can be tied to those of the documents that were stirred: those of their places,
 * and those whose place is unknown. The others need not even be read.
 */
export function nearDocuments(
  documents: readonly DocumentFacts[],
  stirred: ReadonlySet<string>,
): Set<string> {
  const places = new Set<string | null>()
  for (const document of documents) if (stirred.has(document.id)) places.add(scopeOf(document))
  if (places.size === 0) return new Set()
  const isNear = (document: DocumentFacts) => {
    const scope = scopeOf(document)
    return scope === null || places.has(null) || places.has(scope)
  }
  return new Set(documents.filter(isNear).map(({ id }) => id))
}
