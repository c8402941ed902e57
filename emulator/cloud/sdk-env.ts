/** Points the unmodified server SDKs here and keeps them from asking the network where they are. */
export function sdkEnv(url: string, envId: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_ENV: envId,
    SCF_NAMESPACE: envId,
    // Older ones look at no other TCB_ variable than it names.
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_CONTEXT_CNFG',
    TENCENTCLOUD: 'true',
    // What TENCENTCLOUD is to those from node-sdk 3 on, to those before.
    SUMERU_ENV: 'test',
    TENCENTCLOUD_RUNENV: 'WX_LOCAL_SCF',
    TENCENTCLOUD_SECRETID: 'local-secret-id',
    TENCENTCLOUD_SECRETKEY: 'local-secret-key',
    TENCENTCLOUD_SESSIONTOKEN: 'local-session-token',
    SILENCE: 'true',
  }
}
