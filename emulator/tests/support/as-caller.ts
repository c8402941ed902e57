/** As within a function somebody called: the server SDKs take from the variables who it was. */
export async function asCaller<Result>(openid: string, work: () => Promise<Result>): Promise<Result> {
  Object.assign(process.env, { WX_OPENID: openid, WX_CONTEXT_KEYS: 'WX_OPENID' })
  try {
    return await work()
  } finally {
    delete process.env.WX_OPENID
    delete process.env.WX_CONTEXT_KEYS
  }
}
