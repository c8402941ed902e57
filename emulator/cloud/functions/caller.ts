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

/**
 * The variables by which the server SDKs learn of the caller and of the call. They look at no other WX_ and TCB_
 * variables than WX_CONTEXT_KEYS and TCB_CONTEXT_KEYS name.
 */
export function callerEnv(caller: Caller, appId: string, token: string, requestId: string): Record<string, string> {
  const wx = {
    ...(caller.clientIp === '' ? {} : { WX_CLIENTIP: caller.clientIp }),
    WX_APPID: appId,
    WX_API_TOKEN: token,
    ...(caller.openid === null ? {} : { WX_OPENID: caller.openid }),
    ...(caller.unionid === undefined ? {} : { WX_UNIONID: caller.unionid }),
  }
  const tcb = {
    TCB_SEQID: requestId,
    TCB_SOURCE: caller.source,
    ...(caller.clientIp === '' ? {} : { TCB_SOURCE_IP: caller.clientIp }),
  }
  return {
    ...wx,
    ...tcb,
    WX_CONTEXT_KEYS: Object.keys(wx).join(','),
    TCB_CONTEXT_KEYS: ['TCB_ENV', 'TCB_CONTEXT_CNFG', ...Object.keys(tcb)].join(','),
  }
}
