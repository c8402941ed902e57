/** Who a function is called for. */
export interface Caller {
  /** Null for calls that come from no user: timers, administration. */
  openid: string | null
  /** Where the mini program is bound to an open platform account. */
  unionid?: string | undefined
  /** How the call came here: `wx_client`, then `scf` for every function on the way. */
  source: string
  /** Empty when there is no client. */
  clientIp: string
}

const ofTimer = 'wx_trigger'
/** Where nobody calls but time. */
export const timer: Caller = { openid: null, source: ofTimer, clientIp: '' }

/**
 * The variables by which the server SDKs learn of the caller and of the call. They look at no other WX_ and TCB_
 * variables than WX_CONTEXT_KEYS and TCB_CONTEXT_KEYS name. Those of a real function of 2020 are here in its order, then
 * those the SDKs know besides; what a session's token is good for is not known, it is only sent back.
 */
export function callerEnv(
  caller: Caller,
  { envId, appId, token, requestId }: { envId: string; appId: string; token: string; requestId: string },
): Record<string, string> {
  const { openid, unionid, source, clientIp } = caller
  const isClient = clientIp !== ''
  const wx = {
    ...(isClient && { WX_CLIENTIP: clientIp, WX_CLIENTIPV6: clientIp.includes(':') ? clientIp : `::ffff:${clientIp}` }),
    WX_APPID: appId,
    ...(openid !== null && { WX_OPENID: openid }),
    ...(unionid !== undefined && { WX_UNIONID: unionid }),
    WX_API_TOKEN: token,
  }
  const tcb = {
    TCB_ENV: envId,
    TCB_SEQID: requestId,
    TRIGGER_SRC: source === ofTimer ? 'timer' : 'tcb',
    TCB_ISANONYMOUS_USER: 'false',
    TCB_SESSIONTOKEN: token,
    TCB_SOURCE: source,
    ...(isClient && { TCB_SOURCE_IP: clientIp }),
  }
  return {
    ...wx,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    ...tcb,
    TCB_CONTEXT_KEYS: [...Object.keys(tcb), 'TCB_CONTEXT_CNFG'].join(','),
  }
}

const ofPlatform = [
  'TENCENTCLOUD_SECRETID',
  'TENCENTCLOUD_SECRETKEY',
  'TENCENTCLOUD_SESSIONTOKEN',
  'SCF_NAMESPACE',
] as const

/** The same in a function's context, in the two ways SCF's has them; `env` is what its instance was started with. */
export function contextEnv(callerEnv: Record<string, string>, env: Record<string, string>) {
  const ours = Object.fromEntries(ofPlatform.map((name) => [name, env[name] ?? '']))
  const all = { ...callerEnv, ...ours }
  const environ = Object.entries(all).map(([name, value]) => `${name}=${value}`)
  return { environment: JSON.stringify(all), environ: environ.join(';') }
}
