/**
 * A world in a process of its own that carries out deletions until it is killed: options as JSON. All the while it says,
 * a line each time, how many kept results there are still.
 */
import { openWorld } from './world'

const world = await openWorld(JSON.parse(process.argv[2] ?? '{}'))
void (async () => {
  for (;;) await world.cloud.timers.runNow('privacy', 'carryOut')
})()
for (;;) {
  const results = await world.documents('administrations')
  process.stdout.write(`${results.length}\n`)
  await new Promise((resolve) => setTimeout(resolve, 20))
}
