import { buildClient } from '../emulator/client/build'

await buildClient({ weappDir: 'dist/weapp', outDir: 'dist/client' })
