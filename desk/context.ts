import type { Hono } from 'hono'
import type { Assets } from './assets.js'
import type { Changes } from './data/changes.js'
import type { DeskDataset } from './data/desk-dataset.js'
import type { PageImages } from './page-images/page-images.js'
import type { Review } from './review/review.js'
import type { TakeIn } from './take-in/take-in.js'

/** What the pages and the API of a desk stand on. */
export interface DeskContext {
  /** `await dataset.current()` gives the dataset as it stands on the disk now. */
  readonly dataset: DeskDataset
  /** What changed between two plans. */
  readonly changes: Changes
  /** Decisions: accept, reject, correct, undo. */
  readonly review: Review
  /** Files that were given, read and not yet joined: see `take-in/routes.ts` for the addresses. */
  readonly takeIn: TakeIn
  /** The pages of the files that the documents were read from, as pictures. */
  readonly pageImages: PageImages
  /** `assets.href('desk.css')` is the address of a style sheet, script or picture that is served from here. */
  readonly assets: Assets
  /** Whether one has to sign in. */
  readonly needsLogin: boolean
}

/**
 * What a handler finds in its Hono context, as in `c.get('reviewer')`.
 *
 * A form that writes holds `<input type="hidden" name="_token" value={c.get('token')} />`; a script that writes sends the
 * token in the header `X-Desk-Token` (a page puts it into `<meta name="desk-token" content={c.get('token')} />`).
 */
export interface DeskEnv {
  Variables: {
    /** Who decides: the name that was signed in, else the one that the desk was started with. */
    reviewer: string
    /** Shows that a write comes from a page of this desk. */
    token: string
    /** Whether the visitor signed in; false too where nobody has to. */
    isSignedIn: boolean
  }
}

/** A Hono app or part of one in which the desk's variables are set. */
export type DeskHono = Hono<DeskEnv>
