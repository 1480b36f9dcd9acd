/** What each of some thousand mutants would pay for anew: properties are tried less often, and time is not measured. */
import fc from 'fast-check'
import { beforeEach } from 'vitest'

fc.configureGlobal({ numRuns: 20 })

const slow = /linear|proportion|of 100 are resolved/

beforeEach(({ task, skip }) => {
  if (slow.test(`${task.suite?.name ?? ''} ${task.name}`)) skip()
})
