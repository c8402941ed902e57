/** A world in a process of its own that sends what is due until it is killed: options as JSON. It says how many were sent. */
import { openWorld } from './world'

const world = await openWorld(JSON.parse(process.argv[2] ?? '{}'))
void (async () => {
  for (;;) await world.cloud.timers.runNow('messages', 'sendDue')
})()
for (;;) {
  process.stdout.write(`${world.cloud.outbox.list().length}\n`)
  await new Promise((resolve) => setTimeout(resolve, 5))
}
