/**
 * A cloud in a process of its own, to be killed. Takes its options as JSON, says its address on the first line. A parent
 * with a channel to it that sends anything is told what memory it uses.
 */
import { startCloud } from '../../cloud/cloud'

// Started through the loader that makes a module of it or not as it pleases: no await at the top.
void startCloud(JSON.parse(process.argv[2] as string)).then(({ adminUrl }) => process.stdout.write(`${adminUrl}\n`))

if (process.send) {
  process.on('message', () => {
    globalThis.gc?.()
    process.send?.(process.memoryUsage())
  })
}
