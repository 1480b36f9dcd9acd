import type { Problem } from '../problem.js'
import type { Frame } from './parts/frame.js'
import { Layout } from './parts/layout.js'
import { Words } from './parts/words.js'

/** Why a page cannot be shown, and where to go on. */
export function ProblemPage({ frame, problem }: { readonly frame: Frame; readonly problem: Problem }) {
  const { texts } = frame
  const { status, detail, title } = problem
  const help = texts.problemHelp[status]
  return (
    <Layout frame={frame} title={texts.problems[status] ?? title} isBare={frame.reader === ''}>
      <h1>{texts.problems[status] ?? title}</h1>
      {help !== undefined && <p>{help}</p>}
      <p class="note">
        {texts.problemDetail}{' '}
        <span lang="en">
          <Words texts={texts} text={detail} most={600} />
        </span>
      </p>
      <p>
        <a href="/plans">{texts.backToPlans}</a>
      </p>
    </Layout>
  )
}
