// biome-ignore-all assist/source/organizeImports: the engine's own functions are noted before pdfjs is loaded
/**
 * pdfjs, for all that reads or draws a PDF. Its build for older engines puts its own functions in the place of the engine's
 * where they differ in rare cases: on Node 20 an `Array.prototype.push` that takes six times as long, for the whole program.
 * The engine's are put back, so that nothing else is slower for having read a PDF.
 */

import { parse, push } from './engine.js'
import { endHolding, readyToDraw } from './canvas-later.js'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

putBack(Array.prototype, 'push', push)
putBack(JSON, 'parse', parse)
endHolding()

export { pdfjs, readyToDraw, WorkerMessageHandler }

function putBack<T extends object, K extends keyof T>(on: T, name: K, own: T[K]): void {
  Object.defineProperty(on, name, { value: own, writable: true, configurable: true, enumerable: false })
}
