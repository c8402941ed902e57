/** Points the unmodified server SDKs here and keeps them from asking the network where they are. */
export function sdkEnv(url: string, envId: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_ENV: envId,
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_RUNENV: 'WX_LOCAL_SCF',
    TENCENTCLOUD_SECRETID: 'local-secret-id',
    TENCENTCLOUD_SECRETKEY: 'local-secret-key',
    SILENCE: 'true',
  }
}
