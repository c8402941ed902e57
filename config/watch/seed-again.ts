/** Brings a changed sample world into the running local cloud, past the process that serves it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepKey } from '../kept-key'
import { keepSeeded } from '../seed'

const dataDir = process.env.XINLIN_DATA ?? '.data'
const address = readFileSync(join(dataDir, 'address'), 'utf8')
await keepSeeded({
  cloud: { adminUrl: `${address}/admin`, env: {} },
  identityKey: keepKey(join(dataDir, 'identity.key')),
  fieldKey: keepKey(join(dataDir, 'field.key')),
  dataDir,
})
