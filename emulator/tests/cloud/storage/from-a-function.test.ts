import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, withWxSdk } from '../../support/cloud'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    functions: {
      report: `${withWxSdk}
        exports.main = async ({ cloudPath, text }) => {
          const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from(text) })
          const { fileContent } = await cloud.downloadFile({ fileID })
          const { fileList: [{ tempFileURL }] } = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
          const { fileList } = await cloud.deleteFile({ fileList: [fileID, fileID] })
          return { text: fileContent.toString(), tempFileURL, statuses: fileList.map(({ status }) => status) }
        }`,
      refused: `${withWxSdk}
        exports.main = () => cloud.uploadFile({ cloudPath: '/a.txt', fileContent: Buffer.from('x') })
          .catch(({ errCode, errMsg }) => ({ errCode, errMsg }))`,
    },
  })
})
afterAll(() => cloud.close())

describe('a function', () => {
  it('is told why a file is refused', async () => {
    const { result } = await cloud.call('refused', {}, { openid: 'o1' })
    expect(result).toEqual({ errCode: -1, errMsg: expect.stringContaining('path begins with /') })
  })

  it('stores a file, reads it, hands out its address and deletes it', async () => {
    const { result } = await cloud.call('report', { cloudPath: 'reports/一.txt', text: '一' }, { openid: 'o1' })
    expect(result).toEqual({
      text: '一',
      tempFileURL: expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:\d+\/__local\/files\/.+\/reports\/一\.txt\?sign=\w{64}&t=\d+$/,
      ),
      statuses: [0, -503003],
    })
  })
})
