import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wxFiles } from '../../../support/cloud-files'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('batch-delete-file')
})
afterAll(() => cloud.close())

describe('files are deleted', () => {
  it('not when none are named, or more than 50', async () => {
    const fileID = await cloud.fileIdOf('a.txt')
    for (const fileList of [[], Array.from({ length: 51 }, () => fileID)]) {
      expect(await refusalOf(cloud.app.deleteFile({ fileList }))).toHaveProperty('code')
    }
  })

  it('each with an answer of its own, in either SDK’s shape', async () => {
    const [first, second] = [await cloud.upload('a.txt'), await cloud.upload('b.txt')]
    const byNode = await cloud.app.deleteFile({ fileList: [first] })
    expect(byNode).toMatchObject({ fileList: [{ fileID: first, code: 'SUCCESS' }], requestId: expect.any(String) })
    const byWx = await wxFiles().deleteFile({ fileList: [second] })
    expect(byWx).toMatchObject({ fileList: [{ fileID: second, status: 0, errMsg: 'ok' }], errMsg: 'deleteFile:ok' })
    for (const fileID of [first, second]) {
      const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
      expect(fileList[0]?.code).not.toBe('SUCCESS')
    }
  })

  it('what is not there is told by a code', async () => {
    const [missing, there] = [await cloud.fileIdOf('missing.txt'), await cloud.upload('there.txt')]
    expect((await cloud.app.deleteFile({ fileList: [missing, there, there] })).fileList).toMatchObject([
      { fileID: missing, code: 'STORAGE_FILE_NONEXIST' },
      { fileID: there, code: 'SUCCESS' },
      { fileID: there, code: 'STORAGE_FILE_NONEXIST' },
    ])
    expect((await wxFiles().deleteFile({ fileList: [missing] })).fileList).toMatchObject([
      { fileID: missing, status: -503003, errMsg: 'storage file not exists' },
    ])
  })
})
