/**
 * A world in a process of its own that turns keys until it is killed: options as JSON. All the while it says, a line each
 * time, how many people's names are under the second key.
 */
import { openWorld } from './world'

const world = await openWorld(JSON.parse(process.argv[2] ?? '{}'))
void (async () => {
  for (;;) await world.cloud.timers.runNow('keys', 'turn')
})()
for (;;) {
  const people = await world.documents('people')
  const turned = people.filter((one) => JSON.stringify(one).includes('"k2.'))
  process.stdout.write(`${turned.length}\n`)
  await new Promise((resolve) => setTimeout(resolve, 30))
}
