import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { contentOf } from '../../../support/cloud-files'
import { type Environment, openEnvironment } from '../../../support/environment'
import { differences, isOlder, told } from '../by-version'

// node-sdk only: wx-server-sdk has no copyFile.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('batch-copy-file')
})
afterAll(() => cloud.close())

const copy = (from: string, to: string, more: { overwrite?: boolean; removeOriginal?: boolean } = {}) =>
  cloud.app.copyFile({ fileList: [{ srcPath: cloud.pathOf(from), dstPath: cloud.pathOf(to), ...more }] })
const textOf = async (file: string) => String(await contentOf(cloud, await cloud.fileIdOf(file)))

it('is there from node-sdk 3 on', () => {
  const kind = typeof cloud.app.copyFile
  expect({ copyFile: kind === 'undefined' ? undefined : kind }).toEqual(told(differences.copyFile))
})

describe.skipIf(isOlder())('a copy', () => {
  assumed('of what is not there, or onto what may not be overwritten, fails for that file alone', async () => {
    await cloud.upload('from.txt')
    await cloud.upload('to/from.txt', 'kept')
    const path = cloud.pathOf
    const { fileList } = await cloud.app.copyFile({
      fileList: [
        { srcPath: path('missing.txt'), dstPath: path('to/missing.txt') },
        { srcPath: path('from.txt'), dstPath: path('to/from.txt'), overwrite: false },
        { srcPath: path('from.txt'), dstPath: path('new/from.txt'), overwrite: false },
      ],
    })
    expect(fileList).toEqual([
      { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exist' },
      { code: 'STORAGE_REQUEST_FAIL', message: 'dst_path already exists' },
      { fileId: await cloud.fileIdOf('new/from.txt') },
    ])
    expect(await textOf('to/from.txt')).toBe('kept')
    await cloud.app.deleteFile({ fileList: [await cloud.fileIdOf('new/from.txt')] })
  })

  it('overwrites unless told not to, and each goes its own way', async () => {
    await cloud.upload('x.txt', 'original')
    await cloud.upload('y/x.txt', 'overwritten')
    expect(await copy('x.txt', 'y/x.txt')).toMatchObject({ fileList: [{ fileId: await cloud.fileIdOf('y/x.txt') }] })
    expect(await textOf('y/x.txt')).toBe('original')
    await cloud.upload('x.txt', 'changed')
    expect(await textOf('y/x.txt')).toBe('original')
  })

  it('moves when the original is to go', async () => {
    const original = await cloud.upload('m.txt', 'moved')
    await copy('m.txt', 'n/m.txt', { removeOriginal: true })
    expect((await cloud.app.getTempFileURL({ fileList: [original] })).fileList[0]?.code).not.toBe('SUCCESS')
    expect(await textOf('n/m.txt')).toBe('moved')
    await cloud.app.deleteFile({ fileList: [await cloud.fileIdOf('n/m.txt')] })
  })
})
