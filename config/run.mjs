/** The program as `npm start` runs it: the local cloud, and beside it what builds again when a source changes. */
import { spawn } from 'node:child_process'
import { keepRunning } from './keep-running.mjs'
import { root } from './steps.mjs'

/** `withDesk`: the desk of staff is built again as well. */
export function runAndWatch(words, withDesk = false) {
  let builder
  const tell = keepRunning(words, () => {
    if (builder) return
    // Tied to this process by the channel, as the cloud is.
    builder = spawn(process.execPath, ['--import', 'tsx', 'config/watch/index.ts', ...(withDesk ? ['--desk'] : [])], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    builder.on('message', tell)
    builder.once('exit', (code) => {
      if (code) console.error('源代码再改，页面不会自己更新了。需要的话，按 Ctrl+C 停下，再 npm start 一次。')
    })
  })
}
