import { createRequire } from 'node:module'

// Whoever asks for the node-sdk that came with wx-server-sdk 3 gets node-sdk 2.8, which has to be there before it does.
const require = createRequire(import.meta.url)
require('node-sdk-2')
const own = createRequire(require.resolve('wx-server-sdk-3')).resolve('@cloudbase/node-sdk')
require.cache[own] = require.cache[require.resolve('node-sdk-2')]
