/** Where the files of a dataset stand, as paths inside it with `/`. */

export const agenciesPath = 'agencies.json'
export const manifestPath = 'manifest.json'
export const documentsFolder = 'documents'
export const textFolder = 'text'

/** @example documentPath('ha-noi-345-kh-ubnd-2022') // 'documents/ha-noi-345-kh-ubnd-2022.json' */
export function documentPath(id: string): string {
  return `${documentsFolder}/${id}.json`
}

/** @example textPath('ha-noi-345-kh-ubnd-2022') // 'text/ha-noi-345-kh-ubnd-2022.txt' */
export function textPath(id: string): string {
  return `${textFolder}/${id}.txt`
}

/** The id of the document whose file this is, or undefined for another file. */
export function idOfDocumentPath(path: string): string | undefined {
  return /^documents\/([a-z0-9-]+)\.json$/.exec(path)?.[1]
}
