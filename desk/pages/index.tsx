import { type Context, Hono } from 'hono'
import type { DeskContext, DeskEnv } from '../context.js'
import type { Problem } from '../problem.js'

/** The pages of the desk, mounted at `/`. */
export function pages({ dataset }: DeskContext): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/', async (c) => {
    const { documents } = await dataset.current()
    return c.html(
      <html lang="vi">
        <body>
          <ul>
            {documents().map(({ number, id }) => (
              <li>{number ?? id}</li>
            ))}
          </ul>
        </body>
      </html>,
    )
  })
}

/** The page that tells why there is no other. */
export function problemPage(
  c: Context<DeskEnv>,
  { status, title, detail }: Problem,
): Response | Promise<Response> {
  return c.html(
    <html lang="vi">
      <body>
        <h1>{title}</h1>
        <p>{detail}</p>
      </body>
    </html>,
    status,
  )
}
