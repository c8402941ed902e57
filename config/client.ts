import { buildClient } from 'emulator'

await buildClient({ weappDir: 'dist/weapp', outDir: 'dist/client' })
