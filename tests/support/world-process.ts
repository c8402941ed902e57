/** A world in a process of its own, to be killed: options as JSON, then the address as JSON when it is open. */
import { openWorld } from './world'

const world = await openWorld(JSON.parse(process.argv[2] ?? '{}'))
process.stdout.write(`${JSON.stringify({ url: world.cloud.url })}\n`)
