/** The conformance suite against an environment that runs elsewhere: `REMOTE=1`. */
export const isRemote = (): boolean => process.env.REMOTE === '1'

const required = ['REMOTE_ENV', 'REMOTE_SECRET_ID', 'REMOTE_SECRET_KEY'] as const

/** Null when all that is needed is there, else one sentence naming what is missing, and no value. */
export function missingKeys(): string | null {
  const missing = required.filter((name) => !process.env[name])
  return missing.length === 0
    ? null
    : `REMOTE=1 needs ${required.join(', ')} (REMOTE_SERVICE_URL if it is not the default address); missing: ${missing.join(', ')}.`
}

/** A text of others without what it must not show. */
export const withoutKeys = (text: string): string =>
  required.slice(1).reduce((left, name) => left.replaceAll(process.env[name] as string, '…'), text)

/**
 * Points both SDKs there: they read all of it from the process. TENCENTCLOUD keeps them from asking Tencent's network
 * where they run before every request; without an address of ours it would send them to one only that network has.
 */
export function pointSdksAtRemote(): { env: string; secretId: string; secretKey: string } {
  const [env, secretId, secretKey] = required.map((name) => process.env[name] as string) as [string, string, string]
  const serviceUrl = process.env.REMOTE_SERVICE_URL
  Object.assign(process.env, {
    TCB_ENV: env,
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: secretKey,
    SILENCE: 'true',
    ...(serviceUrl ? { TENCENTCLOUD: 'true', TCB_CONTEXT_CNFG: JSON.stringify({ URL: serviceUrl }) } : {}),
  })
  return { env, secretId, secretKey }
}
