import type { Context } from 'hono'

/** Why a request is not answered as wished, in the form of RFC 9457. */
export interface Problem {
  /** The HTTP status. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503
  /** What kind of problem it is: the same for all of its kind. */
  readonly title: string
  /** What is wrong here and what to do, for a person. */
  readonly detail: string
  /** Seconds to wait before another try. */
  readonly retryAfter?: number
}

/** A problem that ends the handling of a request; the desk answers it as a page or as JSON, as it was asked for. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem'

  constructor(readonly problem: Problem) {
    super(problem.detail)
  }
}

/** @example throw notFound('No plan has the id x.') */
export function notFound(detail: string): DeskProblem {
  return new DeskProblem({ status: 404, title: 'Not found', detail })
}

/** The answer to a program: `application/problem+json`. */
export function problemResponse(c: Context, problem: Problem): Response {
  const { retryAfter, status, title, detail } = problem
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
  const body = JSON.stringify({ type: 'about:blank', title, status, detail })
  return c.body(body, status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
}
