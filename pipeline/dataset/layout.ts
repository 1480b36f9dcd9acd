/** Where the files of a dataset stand, as paths inside it with `/`. */

export const agenciesPath = 'agencies.json'
export const cataloguePath = 'catalogue.json'
export const manifestPath = 'manifest.json'
export const indicatorsPath = 'indicators.json'
export const linksPath = 'links.json'
export const citationsPath = 'citations.json'
export const contradictionsPath = 'contradictions.json'
/** Stands only while a run writes, and says which process it is. */
export const runPath = '.run'
/** What a run has written and not yet given to the dataset. */
export const stagedFolder = '.staged'
/** Stands only while a run gives its files to the dataset, and says which they are. */
export const commitPath = `${stagedFolder}/commit.json`
/** What is no part of the dataset and only spares work: it may be deleted at any time. */
export const cacheFolder = '.cache'
export const briefsPath = `${cacheFolder}/briefs.jsonl`
export const documentsFolder = 'documents'
export const textFolder = 'text'
export const readingsFolder = 'readings'

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

/** @example readingPath('ha-noi-345-kh-ubnd-2022.5b0c31aa97') // 'readings/ha-noi-345-kh-ubnd-2022.5b0c31aa97.json' */
export function readingPath(id: string): string {
  return `${readingsFolder}/${id}.json`
}

/** The id of the reading whose file this is, or undefined for another file. */
export function idOfReadingPath(path: string): string | undefined {
  return /^readings\/([a-z0-9-]+\.[0-9a-f]{10})\.json$/.exec(path)?.[1]
}
