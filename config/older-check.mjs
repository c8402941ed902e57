/** `npm run check:older`: the journeys of the weapp build on the older of WeChat's frameworks, all or the files named. */
import { olderBuildsHere } from './stamps.mjs'
import { requireNode } from './steps.mjs'
import { walkJourneys } from './walk-journeys.mjs'

requireNode()
if (!olderBuildsHere) {
  console.error('微信的模板编译器在这台机器上运行不了：它只有 Linux（x86-64）、macOS 和 Windows 的。')
  process.exit(1)
}
await walkJourneys(['functions', 'h5', 'weapp', 'client', 'older'], { XINLIN_ENGINE: 'exparser' })
