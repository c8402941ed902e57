import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCaller } from '../../../support/as-caller'
import { assumed } from '../../../support/assumed'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

// What somebody may do with files: asked within a function, for whoever called it. What the rule of the storage gives
// them is not known here; what a server sent, no user writes under any of the four.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('get-file-authority')
})
afterAll(() => cloud.close())

const ask = (openid: string, fileList: object[]) =>
  asCaller(openid, () => cloud.app.getFileAuthority({ fileList } as never))

describe('what somebody may do with a file', () => {
  it('is not told where nobody calls, of no path, or of a type there is not', async () => {
    const file = { path: await cloud.fileIdOf('a.txt'), type: 'READ' }
    expect(await refusalOf(cloud.app.getFileAuthority({ fileList: [file] } as never))).toHaveProperty(
      'code',
      'INVALID_PARAM',
    )
    for (const wrong of [{ type: 'READ' }, { ...file, type: 'ALL' }]) {
      expect(await refusalOf(ask('o-conformance', [wrong]))).toHaveProperty('code', 'INVALID_PARAM')
    }
  })

  assumed('is told file by file, by a code', async () => {
    const [missing, there] = [await cloud.fileIdOf('missing.txt'), await cloud.upload('there.txt')]
    const { data } = await ask('o-conformance', [
      { path: missing, type: 'READ' },
      { path: there, type: 'WRITE' },
      { path: there, type: 'READWRITE' },
    ])
    expect(data).toMatchObject([
      { path: missing, code: 'STORAGE_FILE_NONEXIST' },
      { path: there, code: 'STORAGE_EXCEED_AUTHORITY' },
      { path: there, code: 'STORAGE_EXCEED_AUTHORITY' },
    ])
  })
})
