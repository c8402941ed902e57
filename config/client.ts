/** `config/client.ts`: the weapp build on glass-easel. `config/client.ts exparser`: on the older framework. */
import { buildClient } from 'emulator'

const isOlder = process.argv[2] === 'exparser'
await buildClient({
  weappDir: 'dist/weapp',
  outDir: isOlder ? 'dist/client-older' : 'dist/client',
  engine: isOlder ? 'exparser' : 'glass-easel',
})
