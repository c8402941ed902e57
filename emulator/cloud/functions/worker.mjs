// One instance of a cloud function, in a thread with an environment of its own. Plain JavaScript, since a thread is
// started without the loader that reads TypeScript. Requests come one at a time: {id, env, event as JSON, context}.
import Module, { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { followCloudClock } from './cloud-date.mjs'
import { compileFrom } from './compiled.mjs'
import { refuseOldSdks } from './too-old.mjs'

followCloudClock(workerData.clockOffset)
refuseOldSdks()
// A thread does not read its own NODE_PATH by itself.
Module._initPaths()

const require = createRequire(workerData.file)
const compiled = compileFrom(workerData.file, workerData.compiled)
let given = []
let requestId = ''

// What is printed reaches the other side when it will. So that it knows whose lines they are, the first of each request
// are preceded by a line that names it.
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  let named = ''
  let inLine = false
  stream.write = (chunk, ...rest) => {
    if (named !== requestId) {
      named = requestId
      write(`${inLine ? '\n' : ''}\0request ${requestId}\n`)
    }
    const last = chunk?.at?.(-1)
    inLine = last !== '\n' && last !== 10
    return write(chunk, ...rest)
  }
}

/** The variables of the request replace those of the one before. */
function setRequestEnv(env) {
  for (const name of given) delete process.env[name]
  given = Object.keys(env)
  Object.assign(process.env, env)
}

const describe = (error) => ({
  name: error?.name ?? 'Error',
  message: error instanceof Error ? error.message : String(error),
  stack: error?.stack ?? '',
})

// Meant for the process, which on CloudBase is the instance alone.
const { kill } = process
process.kill = (pid, signal) => (pid === process.pid && signal !== 0 ? process.exit(1) : kill(pid, signal))

let main
try {
  main = require(workerData.file).main
  if (typeof main !== 'function') throw new Error('exports.main is not a function')
  parentPort.postMessage({ kind: 'ready' })
} catch (error) {
  parentPort.postMessage({ kind: 'broken', error: describe(error) })
}

/** After the first answer: what it called is compiled by then. */
let isPassedOn = workerData.compiled !== null
function passOn() {
  if (isPassedOn) return
  isPassedOn = true
  const code = compiled()
  if (code) parentPort.postMessage({ kind: 'compiled', code }, [code.buffer])
}

parentPort.on('message', async ({ id, env, event, context }) => {
  requestId = id
  setRequestEnv(env)
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ kind: 'done', id, result: JSON.stringify(result) ?? 'null' })
    passOn()
  } catch (error) {
    parentPort.postMessage({ kind: 'failed', id, error: describe(error) })
  }
})
