import { basename, join } from 'node:path'
import type { Piscina } from 'piscina'
import { root } from '../../knowledge/load.js'
import type { PageSize } from '../../parsers/page-images.js'
import type { InputFile } from '../../schemas/input-file.js'
import type { AskedFile, Drawing, Drawn } from './messages.js'

const program = join(root, 'dist', 'bin', 'draw-worker.js')
/** How long one page may take, in milliseconds. */
const longest = 20_000
/** How many pages and sizes are kept: those of some documents that are looked at. */
const mostPages = 60
const mostSizes = 500

type File = Pick<InputFile, 'path' | 'sha256' | 'mediaType' | 'pages'>

/** Whether a file has pages that can be drawn. */
export function hasPageImages({ mediaType, pages }: File): boolean {
  return pages !== null && (mediaType === 'application/pdf' || mediaType.startsWith('image/'))
}

/** The pages of the files that documents were read from, as pictures. They are drawn in a thread when they are asked for. */
export class PageImages {
  readonly #kept: string
  readonly #sizes = new Map<string, Promise<readonly PageSize[] | null>>()
  readonly #pages = new Map<string, Promise<Uint8Array | null>>()
  #threads: Piscina<Drawing, Drawn> | undefined

  /** @param kept where the files that were taken in are kept */
  constructor(kept: string) {
    this.#kept = kept
  }

  /** The sizes of the pages in points; null where the file is gone, has changed, or cannot be drawn. */
  sizes(file: File): Promise<readonly PageSize[] | null> {
    return remember(this.#sizes, mostSizes, file.sha256, () =>
      this.#ask<readonly PageSize[]>({ what: 'sizes', file: this.#asked(file) }),
    )
  }

  /**
   * A page as a JPEG; null where the file is gone, has changed, or the page cannot be drawn.
   *
   * @param page from 1
   */
  page(file: File, page: number): Promise<Uint8Array | null> {
    return remember(this.#pages, mostPages, `${file.sha256} ${page}`, () =>
      this.#ask<Uint8Array>({ what: 'page', file: this.#asked(file), page }),
    )
  }

  #asked({ path, sha256 }: File): AskedFile {
    return { places: [join(this.#kept, sha256.slice(0, 12), basename(path)), path], sha256 }
  }

  async #ask<T extends Drawn>(drawing: Drawing): Promise<T | null> {
    const { Piscina } = await import('piscina')
    this.#threads ??= new Piscina({
      filename: program,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    try {
      return (await this.#threads.run(drawing, { signal: AbortSignal.timeout(longest) })) as T
    } catch {
      return null // a page that cannot be drawn is shown as text
    }
  }
}

/** What was asked for last is kept; what failed is tried again. */
function remember<T>(
  known: Map<string, Promise<T | null>>,
  most: number,
  key: string,
  make: () => Promise<T | null>,
): Promise<T | null> {
  const found = known.get(key)
  if (found) return found
  const made = make()
  known.set(key, made)
  for (const oldest of known.keys()) {
    if (known.size <= most) break
    known.delete(oldest)
  }
  void made.then((value) => {
    if (value === null && known.get(key) === made) known.delete(key)
  })
  return made
}
