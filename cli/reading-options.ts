import { type Command, InvalidArgumentError, Option } from 'commander'
import { defaultLimits, type Limits } from '../parsers/limits.js'
import { cacheFolder } from '../parsers/ocr/cache-folder.js'
import type { OcrMode, PageRange, ParseOptions } from '../parsers/options.js'

/** What a person may say about how files are read. */
export interface ReadingOptions {
  readonly ocr: OcrMode
  readonly pages?: readonly PageRange[]
  readonly password?: string
  /** False where recognised pages are not to be kept. */
  readonly cache: boolean
  readonly limit: Partial<Limits>
}

/** Gives a command the options of reading. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--ocr <when>',
        'recognise words from pictures of pages: where a page has no usable text, always or never',
      )
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--pages <ranges>', 'the only pages to read of PDF and TIFF files, such as 1-3,7', pageRanges)
    .option('--password <words>', 'opens encrypted files')
    .option('--no-cache', 'recognise pages anew, and keep no result')
    .option(
      '--limit <name=number>',
      `what one file may cost, instead of the default: ${[...limits.keys()].join(', ')}`,
      limitOf,
      {},
    )
}

/**
 * A limit by its name, beside those that were named before.
 *
 * @throws InvalidArgumentError where there is no such limit, or its number is none
 */
export function limitOf(words: string, before: Partial<Limits>): Partial<Limits> {
  const match = /^([\w-]+)=(\d+(?:\.\d+)?)$/.exec(words)
  if (!match) throw new InvalidArgumentError('It must be a name and a number, such as seconds=300.')
  const limit = limits.get(inWords(match[1]!))
  if (!limit) throw new InvalidArgumentError(`There are: ${[...limits.keys()].join(', ')}.`)
  return { ...before, [limit]: Number(match[2]) }
}

/** A name as the options are written: `textBytes` is `text-bytes`. */
const inWords = (name: string): string => name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)

/** The limits by their names as they are written in a command. */
const limits: ReadonlyMap<string, keyof Limits> = new Map(
  Object.keys(defaultLimits).map((name) => [inWords(name), name as keyof Limits]),
)

/** What the parsers are told. */
export function parseOptionsOf({
  ocr,
  pages,
  password,
  cache,
  limit,
}: ReadingOptions): Partial<ParseOptions> {
  return {
    ocr,
    pages: pages ?? null,
    password: password ?? null,
    cache: cache ? cacheFolder(process.env, process.platform) : null,
    limits: { ...defaultLimits, ...limit },
  }
}

/**
 * The ranges of pages that words like `1-3,7` name.
 *
 * @throws InvalidArgumentError where they are none
 */
export function pageRanges(words: string): PageRange[] {
  return words.split(',').map((part) => {
    const match = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part)
    const from = Number(match?.[1])
    const to = Number(match?.[2] ?? match?.[1])
    if (!match || from < 1 || to < from)
      throw new InvalidArgumentError('It must be pages from 1 on, such as 1-3,7.')
    return { from, to }
  })
}
