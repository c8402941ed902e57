import { buildConsole } from 'emulator'

await buildConsole('dist/console')
