import type { Engine } from './engine.js'
import { tesseractJs } from './tesseract-js.js'
import { tesseractProgram } from './tesseract-program.js'

/** The best engine that is here: the program `tesseract` where it is installed, else the one that npm installed. */
export async function chooseEngine(): Promise<Engine> {
  return (await tesseractProgram()) ?? (await tesseractJs())
}
