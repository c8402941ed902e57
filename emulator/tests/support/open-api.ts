import { type OpenedCloud, type OpenOptions, openCloud, withWxSdk, writeFunction } from './cloud'

/** The open APIs the local cloud offers. */
export const openApiNames = [
  'subscribeMessage.send',
  'wxacode.getUnlimited',
  'security.msgSecCheck',
  'phonenumber.getPhoneNumber',
]

/** Calls the open API it is told to and answers what the SDK gave or threw; pictures as base64. */
const source = `${withWxSdk}
exports.main = async ({ api, data }) => {
  const call = api.split('.').reduce((at, part) => at[part], cloud.openapi)
  try {
    const { buffer, ...answer } = await call(data)
    return buffer ? { ...answer, base64: buffer.toString('base64') } : answer
  } catch (error) {
    return { errCode: error.errCode, errMsg: error.errMsg }
  }
}`

/** A cloud with a function `permitted`, which may call every open API, and `plain`, which may call none. */
export async function openOpenApiCloud(options: OpenOptions = {}): Promise<OpenedCloud> {
  const cloud = await openCloud(options)
  writeFunction(cloud.functionsDir, 'permitted', source, { permissions: { openapi: [...openApiNames, 'not.offered'] } })
  writeFunction(cloud.functionsDir, 'plain', source)
  return cloud
}

/** What `cloud.openapi.<api>(data)` gives in a function called by `openid`. */
export async function callApi(
  cloud: OpenedCloud,
  api: string,
  data: object,
  { openid = 'o-user', name = 'permitted' } = {},
): Promise<Record<string, unknown>> {
  const answer = await cloud.call(name, { api, data }, { openid })
  if (answer.errCode !== undefined) throw new Error(answer.errMsg)
  return answer.result as Record<string, unknown>
}
