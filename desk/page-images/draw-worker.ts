import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pageImage, pageSizes } from '../../parsers/page-images.js'
import type { AskedFile, Drawing, Drawn } from './messages.js'

/** Draws in a thread of its own: a page that takes long, or breaks it, does not stop the desk. */
export default async function draw(asked: Drawing): Promise<Drawn> {
  const bytes = await bytesOf(asked.file)
  if (bytes === null) return null
  return asked.what === 'sizes' ? pageSizes(bytes) : pageImage(bytes, asked.page)
}

/** The very file that the document was read from: another one under its name is not shown. */
async function bytesOf({ places, sha256 }: AskedFile): Promise<Uint8Array | null> {
  for (const place of places) {
    const bytes = await readFile(place).catch(() => null)
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
  }
  return null
}
