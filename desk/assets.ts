import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import { root } from '../knowledge/load.js'

/** A file that pages ask for. */
interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly hash: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Where they lie: what is written by hand, and what is made of `desk/browser/*.ts` by the build. */
const folders = [join(root, 'desk', 'assets'), join(root, 'dist', 'desk', 'browser')]

/** The style sheets, scripts and pictures of the pages, all read at the start: no address leads to any other file. */
export class Assets {
  readonly #assets: ReadonlyMap<string, Asset>

  constructor() {
    this.#assets = new Map(folders.flatMap(assetsIn))
  }

  /**
   * The address of an asset; it changes with its content, so that a browser may keep it for ever.
   *
   * @param name its file's name, such as `desk.css` (in desk/assets) or `review.js` (of desk/browser/review.ts)
   * @throws Error where there is no such asset
   */
  href(name: string): string {
    const asset = this.#assets.get(name)
    if (!asset)
      throw new Error(`There is no asset ${name}; there are: ${[...this.#assets.keys()].join(', ')}.`)
    return `/assets/${name}?v=${asset.hash}`
  }

  /** The route that serves them, to be mounted at `/assets`. */
  routes(): Hono {
    return new Hono().get('/:name', (c) => {
      const asset = this.#assets.get(c.req.param('name'))
      if (!asset) return c.notFound()
      const isNamedByHash = c.req.query('v') === asset.hash
      return c.body(asset.bytes, 200, {
        'content-type': asset.mediaType,
        'cache-control': isNamedByHash ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    })
  }
}

function assetsIn(folder: string): [string, Asset][] {
  const names = readdirSync(folder).filter((name) => extname(name) in mediaTypes)
  return names.map((name) => {
    const bytes = Uint8Array.from(readFileSync(join(folder, name)))
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
    return [name, { bytes, mediaType: mediaTypes[extname(name)]!, hash }]
  })
}
