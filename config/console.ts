import { buildConsole } from '../emulator/console/build'

await buildConsole('dist/console')
