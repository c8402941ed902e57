/**
 * A world in a process of its own that carries moves of records out until it is killed: options as JSON. All the while it
 * says, a line each time, how many kept results stand under the id that comes second.
 */
import { openWorld } from './world'

const [, , options = '{}', personId = ''] = process.argv
const world = await openWorld(JSON.parse(options))
void (async () => {
  for (;;) await world.cloud.timers.runNow('privacy', 'carryMoves')
})()
for (;;) {
  const results = (await world.documents('administrations')).filter((one) => one.personId === personId)
  process.stdout.write(`${results.length}\n`)
  await new Promise((resolve) => setTimeout(resolve, 20))
}
