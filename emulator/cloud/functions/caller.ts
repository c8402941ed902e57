/** Who a function is called for. */
export interface Caller {
  /** Null for calls that come from no user: timers, administration. */
  openid: string | null
  /** How the call came here: `wx_client`, then `scf` for every function on the way. */
  source: string
  /** Empty when there is no client. */
  clientIp: string
}

/** The variables by which wx-server-sdk's getWXContext and its calls to other functions learn of the caller. */
export function callerEnv(caller: Caller, appId: string, token: string): Record<string, string> {
  const values: Record<string, string> = {
    ...(caller.clientIp === '' ? {} : { WX_CLIENTIP: caller.clientIp }),
    WX_APPID: appId,
    WX_API_TOKEN: token,
    TCB_SOURCE: caller.source,
    ...(caller.openid === null ? {} : { WX_OPENID: caller.openid }),
  }
  const shown = Object.keys(values).filter((name) => name.startsWith('WX_'))
  return { ...values, WX_CONTEXT_KEYS: shown.join(','), TCB_CONTEXT_KEYS: 'TCB_SOURCE' }
}
