/** Dies in the middle of a line: `node torn-writer.mjs LOG`. */
import { openSync, writeSync } from 'node:fs'

writeSync(openSync(process.argv[2], 'a'), '{"kind":"settle","id":"judgement-0f3a9b')
process.kill(process.pid, 'SIGKILL')
