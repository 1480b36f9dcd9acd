import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Names } from '../../pipeline/check/in-words.js'
import type { DeskContext, DeskEnv } from '../context.js'
import type { Snapshot } from '../data/snapshot.js'
import { type Language, languages, textsOf } from '../texts/texts.js'
import type { Frame } from './parts/frame.js'

/** The cookie that keeps the language. */
export const languageCookie = 'lang'

/** The language that a reader chose; Vietnamese where none was chosen. */
export function languageOf(c: Context<DeskEnv>): Language {
  const chosen = getCookie(c, languageCookie)
  return languages.find((language) => language === chosen) ?? 'vi'
}

/**
 * What a page needs to know of the request that it answers.
 *
 * @param snapshot null where the dataset cannot be read, or is none of the reader's business
 */
export function frameOf(
  c: Context<DeskEnv>,
  { assets }: Pick<DeskContext, 'assets'>,
  snapshot: Snapshot | null,
): Frame {
  const { pathname, search } = new URL(c.req.url)
  const language = languageOf(c)
  return {
    language,
    texts: textsOf(language),
    names: namesIn(snapshot),
    address: pathname + search,
    asset: (name) => assets.href(name),
    reader: c.get('reviewer'),
    isSignedIn: c.get('isSignedIn'),
    token: c.get('token'),
    waiting: snapshot?.queue().length ?? 0,
    today: new Date().toISOString().slice(0, 10),
  }
}

function namesIn(snapshot: Snapshot | null): Names {
  return {
    record: (id) => snapshot?.record(id)?.label,
    document: (id) => snapshot?.document(id)?.number ?? snapshot?.document(id)?.title ?? undefined,
  }
}
