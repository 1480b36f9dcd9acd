import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Worker } from 'tesseract.js'
import type { Gray } from '../picture/pixels.js'
import { type Engine, EngineError, type Word } from './engine.js'
import { pgmOf } from './pgm.js'
import { wordsOfTsv } from './tsv.js'

const language = 'vie'
const require = createRequire(import.meta.url)

/**
 * The recogniser that npm installs: slower than the program `tesseract`, and there everywhere. Nothing is downloaded: the
 * data for Vietnamese are a package too.
 *
 * Each picture gets a worker of its own, for workers are said to keep something of what they read
 * (naptha/tesseract.js#977), and leak memory.
 */
export async function tesseractJs(): Promise<Engine> {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  const data = join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int')
  const open = new Set<Worker>()
  const recognise = async (picture: Gray, dotsPerInch: number, seconds: number): Promise<Word[]> => {
    const worker = await createWorker(language, OEM.LSTM_ONLY, {
      langPath: data,
      gzip: true,
      cacheMethod: 'none',
      errorHandler: () => {}, // what goes wrong comes as a rejection, too
    })
    open.add(worker)
    const late = new AbortController()
    try {
      await worker.setParameters({
        tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
        user_defined_dpi: String(Math.round(dotsPerInch)),
      })
      const read = worker.recognize(pgmOf(picture), {}, { text: false, tsv: true })
      const first = await Promise.race([read, delay(seconds * 1000, null, { signal: late.signal })])
      if (first === null) throw new Error(`it took more than ${seconds} seconds`)
      return wordsOfTsv(first.data.tsv ?? '')
    } catch (error) {
      throw new EngineError(`tesseract.js failed: ${String(error)}`, { cause: error })
    } finally {
      late.abort()
      open.delete(worker)
      await worker.terminate()
    }
  }
  return {
    name: `tesseract.js ${versionOf('tesseract.js')} ${language} ${versionOf(`@tesseract.js-data/${language}`)}`,
    atOnce: availableParallelism(),
    recognise,
    close: async () => {
      await Promise.all([...open].map((worker) => worker.terminate()))
    },
  }
}

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version
}
