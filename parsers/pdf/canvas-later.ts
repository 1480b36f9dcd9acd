/**
 * pdfjs loads the library that draws when it is loaded itself: a sixth of a second, for nothing where text is read. Loaded before
 * pdfjs, this gives it a stand-in; `readyToDraw` gives the library once a page is to be drawn.
 */
import { createRequire } from 'node:module'

const library = '@napi-rs/canvas'
const shapes = ['DOMMatrix', 'ImageData', 'Path2D'] as const

const load = createRequire(import.meta.url)
/** Which file of the library pdfjs asked for: its own copy, as its shapes are known to no other. */
let asked: string | null = null
const held: string[] = []

function pdfjsFile(): string | null {
  try {
    return load.resolve('pdfjs-dist/legacy/build/pdf.mjs')
  } catch {
    return null
  }
}

function resolved(from: string): string | null {
  try {
    return createRequire(from).resolve(library)
  } catch {
    return null
  }
}

/** What pdfjs makes while it is loaded: a map that leaves all as it is. */
class Unmoved {
  readonly a = 1
  readonly b = 0
  readonly c = 0
  readonly d = 1
  readonly e = 0
  readonly f = 0
}

function hold(path: string): void {
  const exports = {
    get DOMMatrix() {
      asked = path
      return Unmoved
    },
    ImageData: Unmoved,
    Path2D: Unmoved,
  }
  load.cache[path] = { exports, id: path, filename: path, loaded: true, children: [], paths: [] } as never
  held.push(path)
}

for (const from of [import.meta.url, pdfjsFile()]) {
  const path = from === null ? null : resolved(from)
  if (path !== null && !load.cache[path] && !shapes.some((name) => name in globalThis)) hold(path)
}

/** To be called when pdfjs is loaded: takes the stand-ins away. */
export function endHolding(): void {
  for (const path of held.splice(0)) delete load.cache[path]
  const globals = globalThis as Record<string, unknown>
  for (const name of shapes) if (globals[name] === Unmoved) delete globals[name]
}

/** To be called before pdfjs draws: gives it the shapes that it draws with. */
export function readyToDraw(): void {
  if (asked === null) return
  const canvas = load(asked) as Record<string, unknown>
  const globals = globalThis as Record<string, unknown>
  for (const name of shapes) globals[name] ??= canvas[name]
  asked = null
}
